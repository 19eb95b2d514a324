package dev.fixpoint.web;

import static dev.fixpoint.web.DispatchDesk.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a dispatcher takes out of the plan. */
@WebTest
class HeldBackApiTest {
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
    private TechnicianId li;

    @BeforeEach
    void aTownWithTwo() {
        desk = new DispatchDesk(port, people, town, visits, sql);
        desk.technician("小王");
        li = desk.technician("小李");
    }

    @Test
    void what_is_taken_out_stays_out_until_it_is_given_back() {
        var visit = desk.planned();

        var out = desk.change(visit, "take-out", Map.of("reason", "等配件"));
        desk.awaitSolved();

        assertThat(out.status()).as(out.toString()).isEqualTo(200);
        var waiting = desk.show(visit);
        assertThat(waiting.has("placement")).isFalse();
        assertThat(waiting.path("heldBack").asBoolean()).isTrue();
        assertThat(waiting.path("reason").path("code").asString()).isEqualTo("HELD_BACK");
        var back = desk.http()
                .with("If-Match", desk.etag(visit))
                .post("/api/v1/visits/" + visit.value() + "/give-back", Map.of());
        assertThat(back.status()).isEqualTo(200);
        await().atMost(DispatchDesk.SOON).until(() -> desk.show(visit).has("placement"));
    }

    @Test
    void what_is_taken_out_can_be_placed_by_hand() {
        var visit = desk.planned();
        desk.change(visit, "take-out", Map.of());

        var placed = desk.put(visit, li, tomorrow(10), null);

        assertThat(placed.status()).as(placed.toString()).isEqualTo(200);
        assertThat(desk.show(visit).path("heldBack").asBoolean()).isFalse();
        assertThat(desk.show(visit).path("placement").path("technicianName").asString())
                .isEqualTo("小李");
    }

    @Test
    void what_is_taken_out_and_then_offered_to_the_customer_is_planned_again() {
        var visit = desk.planned();
        desk.change(visit, "take-out", Map.of());
        var agent = TestClient.on(port).withToken(people.tokenOf(Role.AGENT, desk.place.unit()));

        var offers = agent.post("/api/v1/visits/" + visit.value() + "/offers", Map.of())
                .json();
        var moved = agent.with("If-Match", desk.etag(visit))
                .post(
                        "/api/v1/visits/" + visit.value() + "/move",
                        Map.of("offer", offers.findValuesAsString("offer").getFirst()));

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(moved.json().path("heldBack").asBoolean()).isFalse();
        assertThat(moved.json().has("placement")).isTrue();
    }

    @Test
    void what_nobody_can_do_is_taken_out_too() {
        var hopeless =
                visits.open(town.workOrder(town.customer(desk.place, "张三"), "FRIDGE_REPAIR", List.of(), null), "测试");
        desk.awaitSolved();
        assertThat(desk.show(hopeless).has("placement")).isFalse();

        var out = desk.change(hopeless, "take-out", Map.of());

        assertThat(out.status()).as(out.toString()).isEqualTo(200);
        assertThat(desk.show(hopeless).path("reason").path("code").asString()).isEqualTo("HELD_BACK");
    }
}
