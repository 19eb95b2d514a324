package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A better plan is shown, and put in force as far as somebody accepts it. */
@WebTest
class ProposalApiTest {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient sql;

    private DispatchDesk desk;
    private TechnicianId wang;
    private List<VisitId> first;
    private List<VisitId> second;

    /** Two days of east, east, west, west, muddled up afterwards. */
    @BeforeEach
    void muddledRoutes() {
        desk = new DispatchDesk(port, people, town, visits, sql);
        wang = desk.technician("小王");
        first = day(1);
        second = day(2);
        await().atMost(DispatchDesk.SOON)
                .until(() -> first.stream().allMatch(v -> desk.show(v).has("placement"))
                        && second.stream().allMatch(v -> desk.show(v).has("placement")));
        desk.awaitSolved();
        muddle(first);
        muddle(second);
        sql.sql("update plan set version = version + 1 where territory_id = :id")
                .param("id", desk.place.territory().value())
                .update();
    }

    @Test
    void nothing_moves_before_it_is_accepted_and_then_only_what_was_chosen() {
        var before = starts();
        var order = order(first);
        var proposal = propose(Map.of());

        assertThat(proposal.path("parts")).as(proposal.toString()).hasSize(2);
        assertThat(proposal.path("costAfter").asLong())
                .isLessThan(proposal.path("costBefore").asLong());
        assertThat(starts()).isEqualTo(before);

        var accepted = accept(proposal, 1);

        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        var revision = accepted.json().at("/parts/0/acceptedAs").asLong();
        assertThat(accepted.json().path("parts").path(1).has("acceptedAs")).isFalse();
        assertThat(starts().subList(4, 8)).isEqualTo(before.subList(4, 8));
        assertThat(starts().subList(0, 4)).isNotEqualTo(before.subList(0, 4));
        var latest = desk.http()
                .get(desk.plan() + "/revisions?limit=1")
                .json()
                .path("items")
                .path(0);
        assertThat(latest.path("number").asLong()).isEqualTo(revision);
        assertThat(latest.at("/reason/en").asString()).isEqualTo("A dispatcher accepted a proposal");

        assertThat(accept(proposal, 2).status())
                .as("its routes have not changed")
                .isEqualTo(200);
        assertThat(order(first)).isNotEqualTo(order);
        assertThat(desk.undo(revision).status()).isEqualTo(200);
        assertThat(order(first)).isEqualTo(order);
    }

    @Test
    void only_the_days_and_visits_meant_may_move() {
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        var day = propose(Map.of("from", tomorrow, "to", tomorrow));
        assertThat(moved(day)).isNotEmpty().isSubsetOf(ids(first));

        var one = second.get(1);
        var alone = propose(Map.of("visits", List.of(one.value())));
        assertThat(moved(alone)).isSubsetOf(ids(List.of(one)));

        first.forEach(this::lock);
        assertThat(moved(propose(Map.of("from", tomorrow, "to", tomorrow)))).doesNotContainAnyElementsOf(ids(first));
    }

    @Test
    void a_route_that_somebody_changed_since_is_not_overwritten() {
        var proposal = propose(Map.of());
        var by = desk.put(first.getFirst(), wang, at(1).plus(Duration.ofHours(15)), "客户来电", desk.version());
        assertThat(by.status()).as(by.toString()).isEqualTo(200);

        var refused = accept(proposal, 1);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("plan-moved-on");
        assertThat(refused.json().path("meanwhile")).isNotEmpty();
        assertThat(accept(proposal, 2).status()).isEqualTo(200);
    }

    @Test
    void of_two_who_accept_the_same_part_at_once_one_is_told() throws Exception {
        var proposal = propose(Map.of());
        Callable<Integer> accepting = () -> accept(proposal, 1).status();

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(accepting, accepting));
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(200, 409);
        }
        assertThat(accept(proposal, 1).code()).isEqualTo("proposal-decided");
    }

    @Test
    void what_was_thrown_away_is_gone_and_rubbish_is_told() {
        var proposal = propose(Map.of());
        var address = all() + "/" + proposal.path("id").asString();
        var elsewhere = TestClient.on(port)
                .withToken(people.tokenOf(Role.DISPATCHER, town.found().unit()));

        assertThat(elsewhere.get(address).status()).isEqualTo(404);
        assertThat(desk.http().send("DELETE", address, null).status()).isEqualTo(204);
        assertThat(desk.http().get(address).code()).isEqualTo("no-such-proposal");
        assertThat(accept(proposal, 1).code()).isEqualTo("no-such-proposal");
        assertThat(desk.http().get(all() + "/" + UUID.randomUUID()).code()).isEqualTo("no-such-proposal");
        var reversed = desk.http().post(all(), Map.of("from", "2026-12-02", "to", "2026-12-01"));
        assertThat(reversed.code()).isEqualTo("dates-reversed");
        assertThat(reversed.json().at("/errors/0/field").asString()).isEqualTo("to");
        assertThat(desk.http().post(all(), Map.of("from", "tomorrow")).status()).isEqualTo(400);
    }

    @Test
    void no_more_than_three_searches_of_a_territory_wait_at_once() {
        var answers = IntStream.range(0, 12)
                .mapToObj(_ -> desk.http().post(all(), Map.of()))
                .toList();

        assertThat(answers).extracting(TestClient.Answer::status).containsOnly(202, 429);
        var refused =
                answers.stream().filter(a -> a.status() == 429).findFirst().orElseThrow();
        assertThat(refused.code()).isEqualTo("searches-full");
        await().atMost(DispatchDesk.SOON)
                .until(() -> desk.http().post(all(), Map.of()).status() == 202);
    }

    private JsonNode propose(Map<String, ?> wanted) {
        var asked = desk.http().post(all(), wanted);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        var address = all() + "/" + asked.json().path("id").asString();
        return await().atMost(DispatchDesk.SOON)
                .until(
                        () -> desk.http().get(address).json(),
                        p -> p.path("state").asString().equals("READY"));
    }

    private TestClient.Answer accept(JsonNode proposal, int part) {
        return desk.http()
                .post(all() + "/" + proposal.path("id").asString() + "/accept", Map.of("parts", List.of(part)));
    }

    private String all() {
        return desk.plan() + "/proposals";
    }

    private List<String> moved(JsonNode proposal) {
        return StreamSupport.stream(proposal.path("parts").spliterator(), false)
                .flatMap(part -> StreamSupport.stream(part.path("changes").spliterator(), false))
                .map(change -> change.path("visitId").asString())
                .toList();
    }

    private static List<String> ids(List<VisitId> of) {
        return of.stream().map(v -> v.value().toString()).toList();
    }

    private List<Instant> starts() {
        var starts = new ArrayList<Instant>();
        first.forEach(v -> starts.add(desk.startOf(v)));
        second.forEach(v -> starts.add(desk.startOf(v)));
        return starts;
    }

    private void lock(VisitId visit) {
        var locked = desk.http()
                .with("If-Match", desk.etag(visit))
                .send("POST", "/api/v1/visits/" + visit.value() + "/lock", null);
        assertThat(locked.status()).as(locked.toString()).isEqualTo(200);
    }

    private List<VisitId> order(List<VisitId> day) {
        return day.stream().sorted(Comparator.comparing(desk::startOf)).toList();
    }

    private static Instant at(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private List<VisitId> day(int ahead) {
        var window =
                new TimeWindow(at(ahead).plus(Duration.ofHours(8)), at(ahead).plus(Duration.ofHours(20)));
        return List.of(east(window), east(window), west(window), west(window));
    }

    private VisitId east(TimeWindow window) {
        return visit(0.09, window);
    }

    private VisitId west(TimeWindow window) {
        return visit(-0.09, window);
    }

    private VisitId visit(double east, TimeWindow window) {
        var customer = town.customer(desk.place, "张三");
        var site = desk.place.near(east, 0.01);
        sql.sql("update site set location = ST_MakePoint(:lon, :lat)::geography where id = :id")
                .param("lon", site.lon())
                .param("lat", site.lat())
                .param("id", customer.sites().getFirst().id().value())
                .update();
        return visits.open(town.workOrder(customer, List.of(window)), "测试");
    }

    /** The second and the third of a route change places, without anybody planning. */
    private void muddle(List<VisitId> day) {
        var inOrder = order(day);
        sql.sql("""
                        update placement p set starts_at = q.starts_at, ends_at = q.ends_at, arrives_at = q.arrives_at,
                            position = q.position, travel_seconds = q.travel_seconds
                        from placement q
                        where (p.visit_id, q.visit_id) in ((:one, :other), (:other, :one))""")
                .param("one", inOrder.get(1).value())
                .param("other", inOrder.get(2).value())
                .update();
    }
}
