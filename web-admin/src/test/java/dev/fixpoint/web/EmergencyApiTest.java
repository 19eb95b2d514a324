package dev.fixpoint.web;

import static dev.fixpoint.web.DispatchDesk.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody has to go at once. */
@WebTest
class EmergencyApiTest {
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

    @BeforeEach
    void aTownWithTwo() {
        desk = new DispatchDesk(port, people, town, visits, sql);
        wang = desk.technician("小王");
        desk.technician("小李");
    }

    @Test
    void the_best_technicians_are_named_with_what_it_comes_to_and_one_is_sent() {
        var gas = desk.planned(new TimeWindow(tomorrow(20), tomorrow(23)));

        var options = desk.http().get(address(gas)).json();
        var best = options.path("options").path(0);
        var sent = send(
                gas,
                best.path("technicianId").asString(),
                options.path("planVersion").asLong());

        assertThat(options.path("options")).hasSize(2);
        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        var now = desk.show(gas);
        assertThat(now.path("priority").asInt()).isEqualTo(5);
        assertThat(desk.startOf(gas)).isBefore(Instant.now().plus(Duration.ofHours(3)));
        desk.awaitSolved();
        assertThat(desk.technicianOf(gas)).isEqualTo(best.path("technicianName").asString());
        assertThat(desk.startOf(gas)).isBefore(Instant.now().plus(Duration.ofHours(3)));
    }

    @Test
    void a_promised_customer_is_promised_the_earlier_time() {
        var gas = desk.planned(new TimeWindow(tomorrow(20), tomorrow(23)));
        visits.promise(gas);

        var sent = send(gas, wang.value().toString(), desk.version());

        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        var window = desk.show(gas).path("windows").path(0);
        assertThat(desk.startOf(gas))
                .isBetween(
                        Instant.parse(window.path("from").asString()),
                        Instant.parse(window.path("to").asString()));
    }

    @Test
    void who_gives_way_is_named_and_planned_again() {
        var soon = new TimeWindow(Instant.now(), Instant.now().plus(Duration.ofHours(30)));
        for (int i = 0; i < 3; i++) {
            desk.planned(soon);
        }
        var gas = desk.waiting(new TimeWindow(tomorrow(20), tomorrow(23)));
        desk.awaitSolved();

        var options = desk.http().get(address(gas)).json();
        var sent = send(
                gas,
                options.path("options").path(0).path("technicianId").asString(),
                options.path("planVersion").asLong());

        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        desk.awaitSolved();
        var waiting = sql.sql("""
                        select count(*) from visit v where territory_id = :territory
                          and not exists (select from placement p where p.visit_id = v.id)""")
                .param("territory", desk.place.territory().value())
                .query(Integer.class)
                .single();
        assertThat(waiting).isZero();
    }

    @Test
    void nobody_is_sent_on_a_plan_that_has_moved_on() {
        var gas = desk.planned();
        var seen = desk.version();
        desk.put(gas, wang, tomorrow(9), null);

        var late = send(gas, wang.value().toString(), seen);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("plan-moved-on");
    }

    @Test
    void somebody_without_the_skill_is_no_way_out_and_the_others_are_named() {
        var gas = desk.planned();
        var cook = town.technician(desk.place, "只会家具", Map.of("FURNITURE", 2));

        var refused = send(gas, cook.value().toString(), desk.version());

        assertThat(refused.code()).isEqualTo("emergency-gone");
        assertThat(refused.json().path("options").path("options")).hasSize(2);
    }

    private TestClient.Answer send(VisitId visit, String technician, long seen) {
        return desk.seeing(seen).post(address(visit), Map.of("technicianId", technician));
    }

    private static String address(VisitId visit) {
        return "/api/v1/visits/" + visit.value() + "/emergency";
    }
}
