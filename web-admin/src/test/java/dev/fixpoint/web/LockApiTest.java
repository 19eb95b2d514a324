package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.technicians.Absence;
import dev.fixpoint.technicians.Technicians;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits locked to a technician or to their place in the order; several visits changed at once. */
@WebTest
class LockApiTest {
    private static final TimeWindow TOMORROW = new TimeWindow(DispatchDesk.tomorrow(8), DispatchDesk.tomorrow(20));

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

    @BeforeEach
    void oneTechnician() {
        desk = new DispatchDesk(port, people, town, visits, sql);
        wang = desk.technician("小王");
    }

    @Test
    void nobody_else_comes_where_a_technician_is_locked_not_even_when_that_one_is_ill() {
        var visit = desk.planned(TOMORROW);
        assertThat(lock(visit, "TECHNICIAN").status()).isEqualTo(200);
        assertThat(lockOf(visit)).isEqualTo("TECHNICIAN");
        var li = desk.technician("小李");

        var refused = desk.put(visit, li, DispatchDesk.tomorrow(12), "客户来电");
        assertThat(refused.code()).isEqualTo("change-not-possible");
        assertThat(desk.put(visit, wang, DispatchDesk.tomorrow(12), null).status())
                .as("the same technician at another time")
                .isEqualTo(200);
        assertThatThrownBy(() -> sql.sql("update placement set technician_id = :li where visit_id = :visit")
                        .param("li", li.value())
                        .param("visit", visit.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);

        technicians.reportAbsence(
                wang,
                desk.place.unit(),
                DispatchDesk.tomorrow(-30),
                DispatchDesk.tomorrow(24 * 9),
                Absence.Kind.SICK,
                "发烧");
        desk.awaitSolved();
        assertThat(desk.technicianOf(visit))
                .as("put there by hand: people decide")
                .isEqualTo("小王");
        assertThat(desk.change(visit, "take-out", Map.of()).status()).isEqualTo(200);
        giveBack(visit);
        await().atMost(DispatchDesk.SOON).until(() -> desk.show(visit).has("reason"));
        assertThat(desk.show(visit).has("placement")).isFalse();

        assertThat(act(visit, "unlock", Map.of()).status()).isEqualTo(200);
        await().atMost(DispatchDesk.SOON).until(() -> desk.technicianOf(visit).equals("小李"));
    }

    @Test
    void the_order_up_to_a_locked_visit_is_kept_by_the_plan_and_by_people() {
        var route = route(4);
        assertThat(lock(route.get(2), "POSITION").status()).isEqualTo(200);
        assertThat(route.stream().map(this::lockOf)).containsExactly("POSITION", "POSITION", "POSITION", "");

        assertThat(desk.put(route.getFirst(), wang, DispatchDesk.tomorrow(19), "x")
                        .code())
                .isEqualTo("visit-locked");
        var before = desk.judge(route.get(3), wang, DispatchDesk.tomorrow(8));
        assertThat(before.path("overridable").asBoolean()).isFalse();
        assertThat(DispatchDesk.codes(before)).contains("LOCKED_ORDER");
        desk.planned(TOMORROW);
        assertThat(route.subList(0, 3).stream().sorted(Comparator.comparing(desk::startOf)))
                .containsExactlyElementsOf(route.subList(0, 3));
        assertThat(lockOf(route.get(2))).isEqualTo("POSITION");

        assertThatThrownBy(
                        () -> sql.sql("update placement set locked = false, lock_kind = null where visit_id = :first")
                                .param("first", route.getFirst().value())
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(act(route.get(1), "unlock", Map.of()).status()).isEqualTo(200);
        assertThat(route.stream().map(this::lockOf)).containsExactly("POSITION", "", "", "");
    }

    @Test
    void several_visits_are_taken_out_locked_and_unlocked_together_or_not_at_all() {
        var route = route(3);
        var two = ids(route.subList(0, 2));
        var seen = desk.version();

        assertThat(select("lock", seen, Map.of("visits", two, "kind", "TIME")).status())
                .isEqualTo(204);
        assertThat(select("take-out", seen, Map.of("visits", two)).code()).isEqualTo("visit-locked");
        assertThat(select("unlock", seen, Map.of("visits", ids(route))).status())
                .isEqualTo(204);
        var out = select("take-out", desk.version(), Map.of("visits", two));
        assertThat(out.status()).as(out.toString()).isEqualTo(200);
        assertThat(desk.show(route.get(1)).path("heldBack").asBoolean()).isTrue();

        var stale = select("lock", seen, Map.of("visits", ids(route), "kind", "TIME"));
        assertThat(stale.code()).isEqualTo("plan-moved-on");
        assertThat(lockOf(route.get(2))).isEmpty();
        assertThat(desk.undo(out.json().path("planVersion").asLong()).status()).isEqualTo(200);
        assertThat(desk.show(route.getFirst()).has("placement")).isTrue();

        var elsewhere = new DispatchDesk(port, people, town, visits, sql);
        elsewhere.technician("外人");
        var foreign = elsewhere.planned(TOMORROW);
        assertThat(select("lock", seen, Map.of("visits", ids(List.of(foreign)), "kind", "TIME"))
                        .status())
                .isEqualTo(404);
        assertThat(select("lock", seen, Map.of("visits", List.of(), "kind", "TIME"))
                        .status())
                .isEqualTo(400);
        assertThat(select("lock", seen, Map.of("visits", two, "kind", "NEVER")).status())
                .isEqualTo(400);
    }

    private List<VisitId> route(int length) {
        var route = Stream.generate(() -> desk.waiting(TOMORROW)).limit(length).toList();
        await().atMost(DispatchDesk.SOON)
                .until(() -> route.stream().allMatch(v -> desk.show(v).has("placement")));
        desk.awaitSolved();
        return route.stream().sorted(Comparator.comparing(desk::startOf)).toList();
    }

    private static List<UUID> ids(List<VisitId> visits) {
        return visits.stream().map(VisitId::value).toList();
    }

    private String lockOf(VisitId visit) {
        return desk.show(visit).path("lock").asString("");
    }

    private TestClient.Answer lock(VisitId visit, String kind) {
        return act(visit, "lock", Map.of("kind", kind));
    }

    private void giveBack(VisitId visit) {
        assertThat(act(visit, "give-back", Map.of()).status()).isEqualTo(200);
    }

    private TestClient.Answer act(VisitId visit, String what, Map<String, ?> body) {
        return desk.http()
                .with("If-Match", desk.etag(visit))
                .post("/api/v1/visits/" + visit.value() + "/" + what, body);
    }

    private TestClient.Answer select(String what, long seen, Map<String, ?> body) {
        return desk.seeing(seen).post(desk.plan() + "/selection/" + what, body);
    }
}
