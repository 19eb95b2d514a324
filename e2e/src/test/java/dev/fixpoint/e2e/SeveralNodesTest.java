package dev.fixpoint.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.testing.TestClient;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Processes that share one database. */
class SeveralNodesTest {
    private static final Duration SOON = Duration.ofSeconds(90);
    /** Four missed heartbeats of 3 s, then the next look for dead executions. */
    private static final Duration REVIVED = Duration.ofSeconds(30);

    private static final Pattern ROUNDS =
            Pattern.compile("dbscheduler_task_completions_total\\{result=\"ok\",task=\"plan-territory\"} ([0-9.]+)");
    private static final String SMALL = "--fixpoint.demo.size=small";

    @Test
    void two_nodes_that_start_at_once_make_one_demo_company() {
        var database = Database.fresh();
        try (var one = Product.launch(database, Map.of(), SMALL);
                var other = Product.launch(database, Map.of(), SMALL)) {
            one.awaitReady();
            other.awaitReady();

            assertThat(count(database, "territory")).isEqualTo(2);
            assertThat(count(database, "technician")).isEqualTo(20);
            assertThat(one.output() + other.output()).containsOnlyOnce("Demo: making a SMALL company");
            assertThat(other.client("dispatcher").get("/api/v1/board").status()).isEqualTo(200);
        }
    }

    @Test
    void what_a_web_node_accepts_a_worker_plans_and_another_takes_over_when_it_dies() {
        var database = Database.fresh();
        try (var web = Product.launchAs("web", database, SMALL);
                var worker = Product.launchAs("worker", database, SMALL)) {
            web.awaitReady();
            worker.awaitReady();
            var bookings = new Bookings(web.client("agent"));
            var customers = bookings.customers(2);
            try (var live = new LiveReader(web.port(), web.token("dispatcher"))) {
                await().until(() -> live.lines().contains(":open"));

                var booked = bookings.book(bookings.easy(customers.getFirst()), "first");

                awaitConfirmed(web, booked, SOON);
                await().atMost(SOON).until(() -> live.lines().contains("event:plan"));
            }
            assertThat(roundsPlannedBy(web)).isZero();
            assertThat(roundsPlannedBy(worker)).isPositive();

            var second = bookings.book(bookings.easy(customers.getLast()), "second");
            var plans = new Plans(web.client("dispatcher"));
            await().atMost(SOON).until(() -> plans.states().contains("SOLVING"));
            worker.kill();
            try (var successor = Product.launchAs("worker", database, SMALL)) {
                successor.awaitReady();
                awaitConfirmed(web, second, REVIVED);
                assertThat(roundsPlannedBy(web)).isZero();
            }
        }
    }

    private static void awaitConfirmed(Product web, TestClient.Answer booked, Duration atMost) {
        var agent = web.client("agent");
        await().atMost(atMost)
                .until(
                        () -> agent.get(booked.header("Location"))
                                .json()
                                .path("state")
                                .asString(),
                        "CONFIRMED"::equals);
    }

    private static double roundsPlannedBy(Product node) {
        var metrics = node.client("admin").get("/actuator/prometheus");
        assertThat(metrics.status()).isEqualTo(200);
        var rounds = ROUNDS.matcher(metrics.text());
        return rounds.find() ? Double.parseDouble(rounds.group(1)) : 0;
    }

    private static long count(Database database, String table) {
        return database.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
