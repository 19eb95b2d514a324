package dev.fixpoint.solver.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.TestFiles;
import dev.fixpoint.solver.TimeSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScaledProblemTest {
    private static final Instance VILLAGE = SolomonReader.read(TestFiles.instance("village.txt"));

    @Test
    void dimacs_cuts_distances_to_tenths() {
        var problem = new ScaledProblem(VILLAGE, Rounding.DIMACS).problem(Objective.DISTANCE);

        assertThat(problem.travel().seconds(0, 4)).isEqualTo(14);
        assertThat(problem.jobs().getFirst().durationSec()).isEqualTo(50);
    }

    @Test
    void exact_distances_are_rounded_up_so_that_no_window_is_missed() {
        var problem = new ScaledProblem(VILLAGE, Rounding.EXACT).problem(Objective.DISTANCE);

        assertThat(problem.travel().seconds(0, 4)).isEqualTo(14_143);
        assertThat(problem.travel().seconds(0, 1)).isEqualTo(50_000);
    }

    @Test
    void service_may_start_at_the_due_date_itself() {
        var problem = new ScaledProblem(VILLAGE, Rounding.DIMACS).problem(Objective.DISTANCE);

        assertThat(problem.jobs().get(1).windows()).containsExactly(new TimeSpan(100, 601));
    }

    @Test
    void long_days_are_measured_more_coarsely_before_they_overflow() {
        var depot = VILLAGE.vehicles().getFirst();
        var longDay = new Vehicle("1", 0, 0, 0, 5_000_000, depot.stock(), depot.skills(), depot.tools());
        var instance = new Instance("long", VILLAGE.tasks(), List.of(longDay), VILLAGE.distances(), false, false);

        var scaled = new ScaledProblem(instance, Rounding.EXACT);

        assertThat(scaled.unitsPerSec()).isEqualTo(0.01);
        assertThat(scaled.problem(Objective.DISTANCE).shifts().getFirst().endSec())
                .isEqualTo(500_000_000);
    }

    @Test
    void a_route_less_is_worth_more_than_any_distance() {
        var problem = new ScaledProblem(VILLAGE, Rounding.DIMACS).problem(Objective.HIERARCHICAL);

        // out and back to the farthest pair of places, 4 customers: far above the 40 a plan really travels
        assertThat(problem.weights().shiftUsed()).isGreaterThan(2 * 4 * 100);
    }

    @Test
    void a_task_for_two_is_two_jobs_together_that_share_its_price() {
        var instance = StrspReader.read(TestFiles.instance("tasks.txt"), TestFiles.instance("technicians.txt"));

        var scaled = new ScaledProblem(instance, Rounding.EXACT);
        var problem = scaled.problem(Objective.COST);

        var jobs = problem.jobs().subList(3, 5);
        var ids = jobs.stream().map(Job::id).toList();
        assertThat(problem.links()).containsExactly(new Link.Together(ids));
        assertThat(ids).allMatch(id -> scaled.taskOf(id).equals("5"));
        assertThat(jobs)
                .extracting(Job::skills)
                .containsExactly(Map.of("domain1", 1, "domain2", 1), Map.of("domain1", 1));
        assertThat(jobs).extracting(Job::unplannedCost).containsExactly(1_025_981L, 1_025_981L);
    }
}
