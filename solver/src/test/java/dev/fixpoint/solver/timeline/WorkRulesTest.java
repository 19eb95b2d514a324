package dev.fixpoint.solver.timeline;

import static dev.fixpoint.solver.Situation.HOUR;
import static dev.fixpoint.solver.Situation.MIN;
import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.needing;
import static dev.fixpoint.solver.Situation.published;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.Break;
import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.Situation;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Breaks, overtime, limits of travel, what is in the van, pace and territories. */
class WorkRulesTest {
    private static final Job FIRST = in(job("a", 10), window(at(8, 10), at(8, 11)));

    private static WorkShift.Builder ana() {
        return WorkShift.of("ana", "Ana", 0, 0, at(8, 0), at(12, 0));
    }

    private static Break halfAnHour(long earliest, long latest) {
        return new Break(earliest, latest, 30 * MIN);
    }

    private static List<Stop> stops(WorkShift.Builder shift, Job... jobs) {
        return situation()
                .with(shift.build())
                .with(jobs)
                .evaluate("ana", ids(jobs))
                .routes()
                .getFirst()
                .stops();
    }

    private static long cost(Weights.Builder weights, WorkShift.Builder shift, Job... jobs) {
        return situation()
                .with(weights.build())
                .with(shift.build())
                .with(jobs)
                .evaluate("ana", ids(jobs))
                .cost();
    }

    private static List<RuleCode> broken(WorkShift.Builder shift, Job... jobs) {
        return situation().with(shift.build()).with(jobs).check("ana", ids(jobs)).stream()
                .map(BrokenRule::code)
                .toList();
    }

    private static String[] ids(Job... jobs) {
        return Arrays.stream(jobs).map(Job::id).toArray(String[]::new);
    }

    @Test
    void a_break_that_is_due_after_a_service_is_taken_then() {
        var due = ana().breaks(List.of(halfAnHour(at(8, 30), at(9, 0))));

        assertThat(stops(due, FIRST, job("b", 10)).get(1).startSec()).isEqualTo(at(9, 10));
    }

    @Test
    void a_break_fits_into_waiting() {
        var later = in(job("b", 10), window(at(10, 0), at(11, 0)));
        var shift = ana().breaks(List.of(halfAnHour(at(9, 0), at(9, 30))));

        assertThat(stops(shift, FIRST, later).get(1).startSec()).isEqualTo(at(10, 0));
        assertThat(cost(Weights.none().waitingPerSec(1), shift, FIRST, later)).isEqualTo(50 * MIN);
    }

    @Test
    void a_break_that_would_pass_on_the_way_is_taken_before_leaving() {
        var shift = ana().breaks(List.of(halfAnHour(at(9, 0), at(9, 30))));

        assertThat(stops(shift, FIRST, job("b", 99)).get(1).arriveSec()).isEqualTo(at(10, 59));
    }

    @Test
    void a_service_that_would_run_past_a_break_begins_after_it() {
        var lengthy = Situation.lasting(job("b", 10), 60);
        var shift = ana().breaks(List.of(halfAnHour(at(9, 0), at(9, 0))));

        assertThat(stops(shift, FIRST, lengthy).get(1).startSec()).isEqualTo(at(9, 30));
    }

    @Test
    void a_break_after_the_way_home_is_not_taken() {
        var shortDay =
                WorkShift.of("ana", "Ana", 0, 0, at(8, 0), at(8, 50)).breaks(List.of(halfAnHour(at(8, 45), at(8, 50))));

        assertThat(broken(shortDay, FIRST)).isEmpty();
    }

    @Test
    void a_break_makes_a_shift_too_short() {
        var day = WorkShift.of("ana", "Ana", 0, 0, at(8, 0), at(9, 20));

        assertThat(broken(day, FIRST, job("b", 10))).isEmpty();
        assertThat(broken(day.breaks(List.of(halfAnHour(at(8, 30), at(8, 40)))), FIRST, job("b", 10)))
                .containsExactly(RuleCode.OUTSIDE_SHIFT);
    }

    @Test
    void overtime_costs_by_the_second_and_has_an_end() {
        var day = WorkShift.of("ana", "Ana", 0, 0, at(8, 0), at(8, 30)).overtimeSec(20 * MIN);

        assertThat(broken(day, FIRST)).isEmpty();
        assertThat(cost(Weights.none().overtimePerSec(2), day, FIRST)).isEqualTo(2 * 20 * MIN);
        assertThat(broken(day.overtimeSec(20 * MIN - 1), FIRST)).containsExactly(RuleCode.OUTSIDE_SHIFT);
    }

    @Test
    void trips_and_travel_have_limits() {
        assertThat(broken(ana().longestTripSec(10 * MIN), job("a", 10))).isEmpty();
        assertThat(broken(ana().longestTripSec(10 * MIN - 1), job("a", 10)))
                .containsExactly(RuleCode.TRIP_TOO_LONG, RuleCode.TRIP_TOO_LONG);
        assertThat(broken(ana().mostTravelSec(20 * MIN), job("a", 10))).isEmpty();
        assertThat(broken(ana().mostTravelSec(20 * MIN - 1), job("a", 10))).containsExactly(RuleCode.TRAVEL_LIMIT);
    }

    @Test
    void tools_and_parts_must_be_in_the_van() {
        var pump = job("a", 10).with().needs(Map.of("pump", 2)).build();
        var ladder = job("b", 10).with().tools(Set.of("ladder")).build();

        assertThat(broken(ana().stock(Map.of("pump", 1)), pump))
                .containsExactly(RuleCode.PARTS_MISSING, RuleCode.PARTS_SHORT);
        assertThat(broken(ana().stock(Map.of("pump", 2)), pump)).isEmpty();
        assertThat(broken(
                        ana().stock(Map.of("pump", 3)),
                        pump,
                        job("c", 10).with().needs(Map.of("pump", 2)).build()))
                .containsExactly(RuleCode.PARTS_SHORT);
        assertThat(broken(ana(), ladder)).containsExactly(RuleCode.TOOL_MISSING);
        assertThat(broken(ana().tools(Set.of("ladder")), ladder)).isEmpty();
    }

    @Test
    void a_job_reserved_for_others_is_not_for_this_technician() {
        assertThat(broken(
                        ana(), job("a", 10).with().onlyTechnicians(Set.of("Bo")).build()))
                .containsExactly(RuleCode.OTHERS_ONLY);
        assertThat(broken(
                        ana(),
                        job("a", 10).with().onlyTechnicians(Set.of("Ana")).build()))
                .isEmpty();
    }

    @Test
    void the_lowest_level_among_the_skills_asked_for_sets_the_pace() {
        var slow = ana().skills(Map.of("gas", 2, "water", 5)).pacePercent(Map.of(2, 150, 5, 80));

        assertThat(duration(stops(slow, needing(job("a", 10), "gas", 1)))).isEqualTo(45 * MIN);
        assertThat(duration(stops(slow, needing(job("a", 10), "water", 1)))).isEqualTo(24 * MIN);
        assertThat(duration(stops(slow, job("a", 10)))).isEqualTo(30 * MIN);
    }

    private static long duration(List<Stop> stops) {
        return stops.getFirst().endSec() - stops.getFirst().startSec();
    }

    @Test
    void another_territory_another_time_and_hours_have_their_price() {
        var south = job("a", 10).with().territory("south").build();

        assertThat(cost(Weights.none().crossTerritory(7), ana().territories(Set.of("north")), south))
                .isEqualTo(7);
        assertThat(cost(Weights.none().crossTerritory(7), ana().territories(Set.of("south")), south))
                .isZero();
        assertThat(cost(Weights.none().movedPerMinute(3), ana(), published(job("a", 10), "ana", at(8, 0))))
                .isEqualTo(3 * 10);
        assertThat(cost(Weights.none(), ana().workPerSec(2).useCost(5), job("a", 10)))
                .isEqualTo(2 * 50 * MIN + 5);
    }

    @Test
    void who_has_worked_much_already_counts_for_more() {
        var weights = Weights.none().workloadPerSec(1);
        long fresh = cost(weights, ana(), job("a", 10));
        long tired = cost(weights, ana().workedBeforeSec(2L * HOUR), job("a", 10));

        assertThat(tired - fresh).isEqualTo(2L * 50 * MIN * 2 * HOUR / (4 * HOUR));
    }
}
