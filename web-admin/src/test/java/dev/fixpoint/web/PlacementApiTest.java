package dev.fixpoint.web;

import static dev.fixpoint.web.DispatchDesk.address;
import static dev.fixpoint.web.DispatchDesk.codes;
import static dev.fixpoint.web.DispatchDesk.tomorrow;
import static dev.fixpoint.web.DispatchDesk.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.technicians.Absence;
import dev.fixpoint.technicians.Technicians;
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

/** Placing by hand over HTTP: what the board asks, what it is told, and what stays. */
@WebTest
class PlacementApiTest {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    @Autowired
    private Visits visits;

    @Autowired
    private Technicians technicians;

    @Autowired
    private JdbcClient sql;

    private DispatchDesk desk;
    private TechnicianId wang;
    private TechnicianId li;

    @BeforeEach
    void aTownWithTwo() {
        desk = new DispatchDesk(port, people, town, visits, sql);
        wang = desk.technician("小王");
        li = desk.technician("小李");
    }

    @Test
    void a_visit_is_put_where_the_verdict_said_and_the_plan_leaves_it_there() {
        var visit = desk.planned();
        var noon = tomorrow(12);

        var verdict = desk.judge(visit, li, noon);
        var placed = desk.put(visit, li, noon, null);

        assertThat(verdict.path("allowed").asBoolean()).isTrue();
        assertThat(placed.status()).as(placed.toString()).isEqualTo(200);
        assertThat(placed.json().path("places")).isEqualTo(verdict.path("places"));
        desk.http().post("/api/v1/plans/" + desk.place.territory().value() + "/replan", Map.of());
        desk.awaitSolved();
        var after = desk.show(visit).path("placement");
        assertThat(after.path("technicianName").asString()).isEqualTo("小李");
        assertThat(after.path("startsAt"))
                .isEqualTo(verdict.path("places").path(0).path("startsAt"));
        assertThat(after.path("byHand").asBoolean()).isTrue();
        assertThat(desk.put(visit, wang, noon, null).status()).isEqualTo(200);
    }

    @Test
    void a_rule_is_broken_only_with_a_reason_which_is_kept_with_its_cost() {
        var visit = desk.planned();
        var cook = town.technician(desk.place, "只会家具", Map.of("FURNITURE", 2));

        var verdict = desk.judge(visit, cook, tomorrow(12));
        var refused = desk.put(visit, cook, tomorrow(12), "  ");
        var placed = desk.put(visit, cook, tomorrow(12), "小王会远程指导");

        assertThat(verdict.path("allowed").asBoolean()).isFalse();
        assertThat(verdict.path("overridable").asBoolean()).isTrue();
        assertThat(codes(verdict)).containsExactly("SKILL_MISSING");
        assertThat(verdict.path("objections").path(0).path("text").path("zh").asString())
                .contains("空调");
        assertThat(refused.code()).isEqualTo("change-breaks-rules");
        assertThat(refused.json().path("verdict").path("objections")).isEqualTo(verdict.path("objections"));
        assertThat(placed.status()).as(placed.toString()).isEqualTo(200);
        assertThat(sql.sql("""
                                select reason from plan_override
                                where territory_id = :territory and number = :number and jsonb_array_length(rules) = 1""")
                        .param("territory", desk.place.territory().value())
                        .param("number", placed.json().path("planVersion").asLong())
                        .query(String.class)
                        .single())
                .isEqualTo("小王会远程指导");
        desk.awaitSolved();
        assertThat(desk.show(visit).path("placement").path("technicianName").asString())
                .isEqualTo("只会家具");
    }

    @Test
    void a_promise_is_broken_only_with_a_reason_and_the_customer_is_promised_another() {
        var promised = new TimeWindow(tomorrow(8), tomorrow(10));
        var visit = desk.planned(promised);
        visits.promise(visit);

        var refused = desk.put(visit, li, tomorrow(14), null);
        var placed = desk.put(visit, li, tomorrow(14), "客户电话同意");

        assertThat(codes(refused.json().path("verdict"))).containsExactly("WINDOW_MISSED");
        assertThat(placed.status()).as(placed.toString()).isEqualTo(200);
        var now = desk.show(visit);
        assertThat(now.path("promised").asBoolean()).isTrue();
        var window = now.path("windows").path(0);
        var starts = Instant.parse(now.path("placement").path("startsAt").asString());
        assertThat(starts)
                .isBetween(
                        Instant.parse(window.path("from").asString()),
                        Instant.parse(window.path("to").asString()));
        assertThat(now.path("history").findValuesAsString("kind")).contains("PLACE", "PROMISE");
    }

    @Test
    void whoever_looked_before_somebody_else_moved_the_visit_is_told_what_happened() {
        var visit = desk.planned();
        var seen = desk.version();
        var other = TestClient.on(port).withToken(people.tokenOf(Role.DISPATCHER, desk.place.unit()));
        other.with("If-Match", "\"" + seen + "\"").put(address(visit), wish(li, tomorrow(9), null));

        var late = desk.put(visit, wang, tomorrow(15), null, seen);
        var blind = desk.http().put(address(visit), wish(wang, tomorrow(15), null));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("plan-moved-on");
        assertThat(late.json().path("meanwhile")).isNotEmpty();
        assertThat(late.json().path("detail").asString()).contains("手动安排");
        assertThat(blind.status()).isEqualTo(428);
        assertThat(desk.show(visit).path("placement").path("technicianName").asString())
                .isEqualTo("小李");
    }

    @Test
    void where_a_visit_cannot_go_is_said_in_words_and_nothing_moves() {
        var visit = desk.planned();
        var elsewhere = town.found();
        var stranger = town.technician(elsewhere, "外区的", Map.of("AIRCON", 5));
        technicians.reportAbsence(li, desk.place.unit(), tomorrow(0), tomorrow(24), Absence.Kind.SICK, "发烧");
        desk.awaitSolved();
        var before = desk.show(visit).path("placement");

        assertRefused(desk.put(visit, stranger, tomorrow(9), "x"), "technician-of-another-territory");
        assertRefused(desk.put(visit, li, tomorrow(9), "x"), "technician-off-duty");
        assertRefused(desk.put(visit, wang, tomorrow(24 * 40), "x"), "outside-horizon");
        assertRefused(desk.put(visit, wang, tomorrow(-48), "x"), "outside-horizon");
        assertThat(codes(desk.judge(visit, li, tomorrow(9)))).containsExactly("technician-off-duty");
        assertThat(desk.show(visit).path("placement")).isEqualTo(before);
    }

    @Test
    void a_locked_visit_stays_until_it_is_unlocked_and_a_strangers_cannot_be_found() {
        var visit = desk.planned();
        var locked = desk.http()
                .with("If-Match", desk.etag(visit))
                .post("/api/v1/visits/" + visit.value() + "/lock", Map.of());
        var stranger = TestClient.on(port).withToken(people.tokenOf(Role.DISPATCHER, town.branch()));

        assertThat(locked.status()).isEqualTo(200);
        assertRefused(desk.put(visit, li, tomorrow(9), "x"), "visit-locked");
        assertThat(codes(desk.judge(visit, li, tomorrow(9)))).containsExactly("visit-locked");
        var address = address(visit);
        assertThat(stranger.post(address + "/verdict", Map.of("technicianId", li.value(), "at", tomorrow(9)))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.with("If-Match", "\"1\"")
                        .put(address, wish(li, tomorrow(9), null))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void two_visits_change_places() {
        var one = desk.planned();
        var other = desk.planned();
        desk.put(one, wang, tomorrow(9), null);
        desk.put(other, li, tomorrow(14), null);

        var swapped = desk.change(one, "swap", Map.of("otherVisitId", other.value()));

        assertThat(swapped.status()).as(swapped.toString()).isEqualTo(200);
        assertThat(desk.show(one).path("placement").path("technicianName").asString())
                .isEqualTo("小李");
        assertThat(desk.show(other).path("placement").path("technicianName").asString())
                .isEqualTo("小王");
    }

    @Test
    void a_visit_goes_first_or_last_by_its_place_in_the_order() {
        var one = desk.planned();
        var other = desk.planned();
        desk.put(one, wang, tomorrow(9), null);

        var first = desk.seeing(desk.version())
                .put(address(other), Map.of("technicianId", wang.value(), "at", tomorrow(9), "position", 0));

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.json().path("places").path(0).path("position").asInt()).isZero();
    }

    @Test
    void why_a_visit_is_where_it_is_names_everybody_else_with_a_reason() {
        var visit = desk.planned();
        town.technician(desk.place, "只会家具", Map.of("FURNITURE", 2));

        var why = desk.http().get(address(visit) + "/why").json();

        assertThat(why.path("present").path("technicianName").asString()).isEqualTo(desk.technicianOf(visit));
        assertThat(why.path("others")).hasSize(2);
        assertThat(why.path("others").path(0).path("isPossible").asBoolean()).isTrue();
        assertThat(why.path("others").path(1).path("code").asString()).isEqualTo("SKILL_MISSING");
    }

    @Test
    void a_visit_expected_to_take_longer_pushes_the_next() {
        var visit = desk.planned();

        var longer = desk.http()
                .with("If-Match", desk.etag(visit))
                .put("/api/v1/visits/" + visit.value() + "/duration", Map.of("minutes", 120));
        var absurd = desk.http()
                .with("If-Match", desk.etag(visit))
                .put("/api/v1/visits/" + visit.value() + "/duration", Map.of("minutes", 5000));

        assertThat(longer.json().path("durationMinutes").asInt()).isEqualTo(120);
        assertThat(absurd.status()).isEqualTo(400);
        await().atMost(DispatchDesk.SOON).until(() -> {
            var placed = desk.show(visit).path("placement");
            return Duration.between(
                            Instant.parse(placed.path("startsAt").asString()),
                            Instant.parse(placed.path("endsAt").asString()))
                    .equals(Duration.ofMinutes(120));
        });
    }

    private static void assertRefused(TestClient.Answer answer, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
    }
}
