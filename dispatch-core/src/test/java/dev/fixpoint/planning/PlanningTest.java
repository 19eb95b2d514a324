package dev.fixpoint.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.reporting.UnassignedReading;
import dev.fixpoint.reporting.VisitDetail;
import dev.fixpoint.reporting.VisitReading;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.technicians.Absence;
import dev.fixpoint.technicians.Technicians;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.LockKind;
import dev.fixpoint.visits.VisitLocks;
import dev.fixpoint.visits.Visits;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real database, real workers, real solver: what goes in comes out planned. */
@CoreTest
class PlanningTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private Town town;

    @Autowired
    private Visits visits;

    @Autowired
    private VisitLocks locks;

    @Autowired
    private VisitReading reading;

    @Autowired
    private UnassignedReading unassigned;

    @Autowired
    private Technicians technicians;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient sql;

    private Town.Place place;

    @BeforeEach
    void newPlace() {
        place = town.found();
    }

    @Test
    void a_new_visit_gets_a_technician_inside_its_window() {
        town.technician(place, "会空调", Map.of("AIRCON", 3));
        var window = new TimeWindow(inHours(26), inHours(28));

        var visit = open(List.of(window));

        var placement = awaitVisit(visit, v -> v.placement() != null).placement();
        assertThat(window.contains(placement.startsAt())).isTrue();
    }

    @Test
    void a_visit_goes_to_somebody_with_the_skill() {
        town.technician(place, "会家具", Map.of("FURNITURE", 5));
        town.technician(place, "会空调", Map.of("AIRCON", 1));

        var visit = open(List.of());

        assertThat(awaitVisit(visit, v -> v.placement() != null).placement().technicianName())
                .isEqualTo("会空调");
    }

    @Test
    void a_visit_nobody_can_do_says_why_in_both_languages() {
        town.technician(place, "会家具", Map.of("FURNITURE", 5));

        var visit = open(List.of());

        var reason = awaitVisit(visit, v -> v.reason() != null).reason();
        assertThat(reason.code()).isEqualTo("SKILL_MISSING");
        assertThat(reason.text().zh()).contains("空调");
        assertThat(reason.text().en()).contains("Air conditioning");
        assertThat(unassigned
                        .list(List.of(place.territory()), place.unit(), new PageRequest(null, 10))
                        .items())
                .singleElement()
                .satisfies(v -> assertThat(v.obstacles())
                        .singleElement()
                        .satisfies(o -> assertThat(o.technicianName()).isEqualTo("会家具")));
    }

    @Test
    void an_absence_gives_the_visit_to_somebody_else() {
        var ill = town.technician(place, "会病的", Map.of("AIRCON", 1));
        var visit = open(List.of());
        awaitVisit(visit, v -> v.placement() != null);
        town.technician(place, "替补", Map.of("AIRCON", 1));

        technicians.reportAbsence(ill, place.unit(), inHours(-24), inHours(24 * 10), Absence.Kind.SICK, "发烧");

        awaitVisit(
                visit,
                v -> v.placement() != null && v.placement().technicianName().equals("替补"));
    }

    @Test
    void a_locked_visit_stays_although_somebody_nearer_comes() {
        town.technician(place, "先来的", Map.of("AIRCON", 1));
        var visit = open(List.of(new TimeWindow(inHours(30), inHours(34))));
        var before = awaitVisit(visit, v -> v.placement() != null);
        locks.lock(visit, before.version(), LockKind.TIME, place.unit(), "调度员");

        town.technician(place, "后来的", Map.of("AIRCON", 5));
        plans.replan(place.territory(), place.unit());

        awaitSolved();
        var after = reading.get(visit, place.unit()).placement();
        assertThat(after.technicianId()).isEqualTo(before.placement().technicianId());
        assertThat(after.startsAt()).isEqualTo(before.placement().startsAt());
    }

    @Test
    void a_locked_visit_that_nobody_set_out_for_in_time_is_late_and_the_plan_goes_on() {
        town.technician(place, "先来的", Map.of("AIRCON", 1));
        var visit = open(List.of());
        var planned = awaitVisit(visit, v -> v.placement() != null);
        locks.lock(visit, planned.version(), LockKind.TIME, place.unit(), "调度员");
        var tooSoon = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(60);
        sql.sql("""
                        update placement set arrives_at = :at, starts_at = :at, ends_at = :at + interval '45 minutes'
                        where visit_id = :visit""").param("at", Sql.at(tooSoon)).param("visit", visit.value()).update();

        var other = open(List.of());

        awaitVisit(other, v -> v.placement() != null);
        var placement = reading.get(visit, place.unit()).placement();
        assertThat(placement.locked()).isTrue();
        assertThat(placement.startsAt()).isAfter(tooSoon);
    }

    @Test
    void a_cancelled_visit_leaves_the_plan_and_the_revision_says_so() {
        town.technician(place, "会空调", Map.of("AIRCON", 1));
        var visit = open(List.of());
        var planned = awaitVisit(visit, v -> v.placement() != null);

        visits.cancel(visit, planned.version(), place.unit(), "客服", "客户取消");

        assertThat(reading.get(visit, place.unit()).placement()).isNull();
        var revisions = plans.revisions(place.territory(), place.unit(), new PageRequest(null, 10));
        assertThat(revisions.items()).isNotEmpty();
        assertThat(plans.changes(place.territory(), revisions.items().getLast().number(), place.unit()))
                .singleElement()
                .satisfies(c -> assertThat(c.visitId()).isEqualTo(visit));
    }

    private VisitId open(List<TimeWindow> windows) {
        var customer = town.customer(place, "张三");
        return visits.open(town.workOrder(customer, windows), "测试");
    }

    private VisitDetail awaitVisit(VisitId visit, Predicate<VisitDetail> condition) {
        return await().atMost(SOON).until(() -> reading.get(visit, place.unit()), condition);
    }

    private void awaitSolved() {
        await().atMost(SOON).until(() -> plans.below(place.unit()).getFirst(), p -> p.planState() == PlanState.IDLE);
    }

    private static Instant inHours(int hours) {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(hours));
    }
}
