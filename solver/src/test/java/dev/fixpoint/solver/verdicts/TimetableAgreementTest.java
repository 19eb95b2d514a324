package dev.fixpoint.solver.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.PlanProgress;
import dev.fixpoint.solver.RandomProblems;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.formats.Timetable;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimetableAgreementTest {
    private static final int PROBLEMS = 300;

    @Test
    void plans_without_locks_keep_every_rule_and_cost_what_they_say() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = unlocked(RandomProblems.problem(seed));

            var plan = new RoutePlanner().plan(problem, Map.of(), Budget.ofIterations(50, seed), PlanProgress.SILENT);

            assertThat(TimetableCheck.of(problem, Timetable.of(plan)).faults())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void linked_jobs_are_planned_as_linked() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = linked(unlocked(RandomProblems.problem(seed)));

            var plan = new RoutePlanner().plan(problem, Map.of(), Budget.ofIterations(50, seed), PlanProgress.SILENT);

            assertThat(TimetableCheck.of(problem, Timetable.of(plan)).faults())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void jobs_locked_by_position_are_where_their_lock_says() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = RandomProblems.problem(seed);

            var plan = new RoutePlanner().plan(problem, Map.of(), Budget.ofIterations(50, seed), PlanProgress.SILENT);

            assertThat(TimetableCheck.of(problem, Timetable.of(plan)).faults())
                    .as("seed %d", seed)
                    .noneMatch(fault -> fault.what().contains("number"))
                    .noneMatch(fault -> fault.what().contains("on no route"));
        }
    }

    /** The first two jobs together, and the fourth after the third. */
    private static RouteProblem linked(RouteProblem problem) {
        var ids = problem.jobs().stream().map(Job::id).toList();
        var links = new ArrayList<Link>();
        if (ids.size() > 1) {
            links.add(new Link.Together(ids.subList(0, 2)));
        }
        if (ids.size() > 3) {
            links.add(new Link.Following(ids.get(2), ids.get(3), 0, 7_200));
        }
        return new RouteProblem(problem.jobs(), problem.shifts(), links, problem.travel(), problem.weights());
    }

    private static RouteProblem unlocked(RouteProblem problem) {
        return new RouteProblem(
                problem.jobs().stream().map(job -> job.with().pin(null).build()).toList(),
                problem.shifts(),
                problem.travel(),
                problem.weights());
    }
}
