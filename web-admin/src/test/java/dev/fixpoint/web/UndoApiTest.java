package dev.fixpoint.web;

import static dev.fixpoint.web.DispatchDesk.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.Phone;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Differences between revisions, and taking revisions back. */
@WebTest
class UndoApiTest {
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
    private TechnicianId li;

    @BeforeEach
    void aTownWithTwo() {
        desk = new DispatchDesk(port, people, town, visits, sql);
        wang = desk.technician("小王");
        li = desk.technician("小李");
    }

    @Test
    void a_change_is_undone_and_done_again_as_new_revisions() {
        var visit = desk.planned();
        put(visit, wang, 9);
        var start = desk.startOf(visit);
        var moved = put(visit, li, 14);

        var undone = desk.undo(moved);
        var back = desk.technicianOf(visit);
        var backAt = desk.startOf(visit);
        var redone = desk.undo(undone.json().path("verdict").path("planVersion").asLong());

        assertThat(undone.status()).as(undone.toString()).isEqualTo(200);
        assertThat(undone.json().path("left")).isEmpty();
        assertThat(back).isEqualTo("小王");
        assertThat(backAt).isEqualTo(start);
        assertThat(redone.status()).as(redone.toString()).isEqualTo(200);
        assertThat(desk.technicianOf(visit)).isEqualTo("小李");
        var latest = desk.http().get(desk.plan() + "/revisions?limit=3").json().path("items");
        assertThat(latest.path(2).path("undoneBy").asLong())
                .isEqualTo(latest.path(1).path("number").asLong());
        assertThat(latest.path(1).path("undoes").asLong()).isEqualTo(moved);
    }

    @Test
    void of_two_who_undo_the_same_change_at_once_one_is_refused() throws Exception {
        var visit = desk.planned();
        put(visit, wang, 9);
        var moved = put(visit, li, 14);

        var answers = Together.call(IntStream.range(0, 4)
                .<Callable<TestClient.Answer>>mapToObj(_ -> () -> desk.undo(moved))
                .toList());

        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(a -> a.status() != 200)
                .allSatisfy(a -> assertThat(a.code()).isEqualTo("undone-already"));
        assertThat(desk.technicianOf(visit)).isEqualTo("小王");
    }

    @Test
    void a_strangers_change_is_undone_too_but_nobody_elses_territory() {
        var visit = desk.planned();
        put(visit, wang, 9);
        var moved = put(visit, li, 14);
        var colleague = TestClient.on(port).withToken(people.tokenOf(Role.DISPATCHER, desk.place.unit()));
        var stranger = TestClient.on(port).withToken(people.tokenOf(Role.DISPATCHER, town.branch()));
        var address = desk.plan() + "/revisions/" + moved + "/undo";

        assertThat(stranger.post(address, Map.of()).status()).isEqualTo(404);
        assertThat(colleague.post(address, Map.of()).status()).isEqualTo(200);
        assertThat(desk.http()
                        .post(desk.plan() + "/revisions/987654/undo", Map.of())
                        .code())
                .isEqualTo("no-such-revision");
    }

    @Test
    void what_has_begun_stays_and_is_named() {
        var begun = desk.planned();
        var other = desk.planned();
        put(begun, wang, 9);
        put(other, li, 9);
        var swapped = desk.change(begun, "swap", Map.of("otherVisitId", other.value()));
        assertThat(swapped.status()).as(swapped.toString()).isEqualTo(200);
        var token = people.tokenOfTechnician(li.value(), desk.place.unit());
        new Phone(TestClient.on(port).withToken(token)).must(begun.value(), "EN_ROUTE", Map.of());

        var undone = desk.undo(swapped.json().path("planVersion").asLong());

        assertThat(undone.status()).as(undone.toString()).isEqualTo(200);
        assertThat(undone.json().path("left")).hasSize(1);
        assertThat(undone.json().path("left").path(0).path("visitId").asString())
                .isEqualTo(begun.value().toString());
        assertThat(undone.json().path("left").path(0).path("why").path("zh").asString())
                .contains("已开始");
        assertThat(desk.technicianOf(begun)).isEqualTo("小李");
        assertThat(desk.technicianOf(other)).isEqualTo("小李");
    }

    @Test
    void what_was_changed_again_since_is_not_taken_back() {
        var visit = desk.planned();
        put(visit, wang, 9);
        var moved = put(visit, li, 14);
        put(visit, li, 18);

        var refused = desk.undo(moved);

        assertThat(refused.code()).isEqualTo("nothing-to-undo");
        assertThat(refused.json().path("detail").asString()).contains("之后又有改动");
    }

    @Test
    void what_the_plan_did_can_be_undone_and_the_plan_does_not_do_it_again() {
        var visit = desk.planned();
        var number = sql.sql("select max(number) from plan_change where visit_id = :visit")
                .param("visit", visit.value())
                .query(Long.class)
                .single();

        var undone = desk.undo(number);
        desk.awaitSolved();

        assertThat(undone.status()).as(undone.toString()).isEqualTo(200);
        assertThat(desk.show(visit).has("placement")).isFalse();
        assertThat(desk.show(visit).path("heldBack").asBoolean()).isTrue();
    }

    @Test
    void two_versions_differ_by_what_happened_between_and_not_by_the_way_there() {
        var visit = desk.planned();
        var first = put(visit, wang, 9);
        put(visit, li, 14);
        var last = put(visit, wang, 11);

        var difference = desk.http()
                .get(desk.plan() + "/differences?from=%d&to=%d".formatted(first, last))
                .json();
        var backwards = desk.http()
                .get(desk.plan() + "/differences?from=%d&to=%d".formatted(last, first))
                .json();
        var unknown = desk.http().get(desk.plan() + "/differences?from=0&to=99999");

        assertThat(difference.path("changes")).hasSize(1);
        assertThat(difference.path("later").asInt()).isEqualTo(1);
        assertThat(difference.path("moved").asInt()).isZero();
        assertThat(backwards).isEqualTo(difference);
        assertThat(unknown.code()).isEqualTo("no-such-revision");
        assertThat(desk.http().get(desk.plan() + "/differences?from=x&to=1").status())
                .isEqualTo(400);
    }

    private long put(VisitId visit, TechnicianId technician, int hour) {
        var placed = desk.put(visit, technician, tomorrow(hour), null);
        assertThat(placed.status()).as(placed.toString()).isEqualTo(200);
        desk.awaitSolved();
        return placed.json().path("planVersion").asLong();
    }
}
