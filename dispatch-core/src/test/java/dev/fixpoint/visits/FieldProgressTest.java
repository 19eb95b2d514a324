package dev.fixpoint.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.CoreTest;
import dev.fixpoint.testing.Town;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Visits are placed by hand in a territory without a plan, so that nothing but the report moves them. */
@CoreTest
class FieldProgressTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    private Town town;

    @Autowired
    private Visits visits;

    @Autowired
    private Placements placements;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private Town.Place place;
    private TechnicianId technician;

    @BeforeEach
    void newPlace() {
        place = town.found();
        technician = town.technician(place, "小王", Map.of("AIRCON", 1));
    }

    @Test
    void a_late_check_in_pushes_what_follows_by_the_travel_of_the_plan() {
        var first = placed(NOW.minusSeconds(3600), 45, 600);
        var second = placed(NOW.plusSeconds(600), 45, 600);

        report(first, ReportKind.CHECK_IN, NOW, null);

        var expected = NOW.plus(Duration.ofMinutes(45)).plusSeconds(600);
        assertThat(placements.find(second.value()).orElseThrow().startsAt()).isEqualTo(expected);
    }

    @Test
    void an_early_end_moves_nothing_back() {
        var first = placed(NOW.minusSeconds(60), 45, 0);
        var second = placed(NOW.plusSeconds(7200), 45, 600);
        report(first, ReportKind.CHECK_IN, NOW.minusSeconds(60), null);

        report(first, ReportKind.COMPLETE, NOW, null);

        assertThat(placements.find(first.value()).orElseThrow().endsAt()).isEqualTo(NOW);
        assertThat(placements.find(second.value()).orElseThrow().startsAt()).isEqualTo(NOW.plusSeconds(7200));
    }

    @Test
    void the_same_report_sent_twice_is_applied_once() {
        var visit = placed(NOW, 45, 0);
        var report = new Report(Ids.next(), ReportKind.EN_ROUTE, NOW, null, null);

        visits.report(visit, technician, report, "小王");
        visits.report(visit, technician, report, "小王");

        assertThat(sql.sql("select count(*) from visit_event where visit_id = :visit and kind = 'EN_ROUTE'")
                        .param("visit", visit.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_second_visit_cannot_begin_while_one_is_under_way() {
        var first = placed(NOW, 45, 0);
        var second = placed(NOW.plusSeconds(7200), 45, 0);
        report(first, ReportKind.CHECK_IN, NOW, null);

        var refusal = refused(second, ReportKind.EN_ROUTE, NOW, null);

        assertThat(refusal.type().slug()).isEqualTo("another-visit-under-way");
    }

    @Test
    void a_report_that_does_not_fit_the_state_says_what_would() {
        var visit = placed(NOW, 45, 0);

        var refusal = refused(visit, ReportKind.COMPLETE, NOW, null);

        assertThat(refusal.type().slug()).isEqualTo("transition-not-allowed");
        assertThat(refusal.fields()).containsKeys("state", "allowed");
    }

    @Test
    void giving_up_needs_a_reason() {
        var visit = placed(NOW, 45, 0);
        report(visit, ReportKind.CHECK_IN, NOW, null);

        assertThat(refused(visit, ReportKind.FAIL, NOW, " ").type().slug()).isEqualTo("reason-needed");

        report(visit, ReportKind.FAIL, NOW.plusSeconds(1), "客户不在家");
        assertThat(stateOf(visit)).isEqualTo("FAILED");
    }

    @Test
    void a_report_from_the_future_is_refused_and_one_before_the_last_finish_is_moved() {
        var first = placed(NOW.minusSeconds(3600), 45, 0);
        var second = placed(NOW.plusSeconds(60), 45, 0);
        report(first, ReportKind.CHECK_IN, NOW.minusSeconds(3600), null);
        report(first, ReportKind.COMPLETE, NOW.minusSeconds(600), null);

        assertThat(refused(second, ReportKind.CHECK_IN, NOW.plusSeconds(3600), null)
                        .type()
                        .slug())
                .isEqualTo("report-from-the-future");
        report(second, ReportKind.CHECK_IN, NOW.minusSeconds(1800), null);

        assertThat(placements.find(second.value()).orElseThrow().arrivesAt()).isEqualTo(NOW.minusSeconds(600));
    }

    @Test
    void somebody_elses_visit_is_not_yours() {
        var visit = placed(NOW, 45, 0);
        var other = town.technician(place, "小李", Map.of());

        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> visits.report(visit, other, new Report(Ids.next(), ReportKind.ACCEPT, NOW, null, null), "小李"));

        assertThat(refusal.type().slug()).isEqualTo("visit-not-yours");
    }

    @Test
    void the_database_refuses_a_technician_in_two_places() {
        placed(NOW, 45, 0);

        var clash =
                catchThrowableOfType(DataIntegrityViolationException.class, () -> placed(NOW.plusSeconds(60), 45, 0));

        assertThat(clash).hasMessageContaining("placement_no_double_booking");
    }

    @Test
    void a_plan_computed_before_a_report_is_stale() {
        var visit = placed(NOW, 45, 0);
        var seen = Map.of(visit, versionOf(visit));
        report(visit, ReportKind.EN_ROUTE, NOW, null);

        var stale = catchThrowableOfType(StalePlan.class, () -> visits.place(List.of(), seen, List.of(visit)));

        assertThat(stale).isNotNull();
        assertThat(placements.find(visit.value())).isPresent();
    }

    private VisitId placed(Instant startsAt, int minutes, int travelSeconds) {
        var visit = visits.open(town.workOrder(town.customer(place, "客户"), List.of()), "测试");
        // outside every territory no plan touches it
        sql.sql("update visit set territory_id = null where id = :visit")
                .param("visit", visit.value())
                .update();
        transaction.executeWithoutResult(_ -> {
            placements.save(List.of(new Placement(
                    visit.value(),
                    technician.value(),
                    null,
                    0,
                    travelSeconds,
                    startsAt,
                    startsAt,
                    startsAt.plus(Duration.ofMinutes(minutes)),
                    null)));
            placements.checkNobodyIsInTwoPlaces();
        });
        return visit;
    }

    private void report(VisitId visit, ReportKind kind, Instant at, @Nullable String reason) {
        visits.report(visit, technician, new Report(UUID.randomUUID(), kind, at, null, reason), "小王");
    }

    private Refusal refused(VisitId visit, ReportKind kind, Instant at, @Nullable String reason) {
        return catchThrowableOfType(Refusal.class, () -> report(visit, kind, at, reason));
    }

    private String stateOf(VisitId visit) {
        return sql.sql("select state from visit where id = :visit")
                .param("visit", visit.value())
                .query(String.class)
                .single();
    }

    private long versionOf(VisitId visit) {
        return sql.sql("select version from visit where id = :visit")
                .param("visit", visit.value())
                .query((row, _) -> row.getLong("version"))
                .single();
    }
}
