package dev.fixpoint.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.PlanProgress;
import dev.fixpoint.solver.RandomProblems;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Situation;
import dev.fixpoint.solver.search.StartRoutes;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnownObstaclesTest {
    private static final int PROBLEMS = 600;

    @Test
    void what_is_taken_over_after_a_change_is_what_would_be_found_anew() {
        int takenOver = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = seed % 2 == 0 ? RandomProblems.problem(seed) : RandomProblems.linked(seed);
            var plan = Situation.routes(
                    new RoutePlanner().plan(problem, Map.of(), Budget.ofIterations(20, seed), PlanProgress.SILENT));
            var before = new Planned(problem, plan);
            var known = before.reasons();
            for (int job = 0; job < problem.jobs().size(); job++) {
                known.obstacles(job);
            }

            var next = new Planned(changed(problem, new Random(seed)), plan);
            var changed = known.changed(next.indexed, next.tolerance, next.routes);
            var anew = next.reasons();
            for (int job = 0; job < next.indexed.jobCount(); job++) {
                var obstacles = changed.obstacles(job);
                assertThat(obstacles).as("seed %d, job %d", seed, job).isEqualTo(anew.obstacles(job));
                int old = before.indexed.jobWith(next.indexed.job(job).id());
                takenOver += old != IndexedProblem.NONE && shared(known.obstacles(old), obstacles) ? 1 : 0;
            }
        }

        assertThat(takenOver).isGreaterThan(PROBLEMS);
    }

    private static <T> boolean shared(Map<String, T> one, Map<String, T> other) {
        return one.entrySet().stream().anyMatch(entry -> other.get(entry.getKey()) == entry.getValue());
    }

    /** One job lasts longer, another is gone, and now and then a shift starts later or is gone. */
    private static RouteProblem changed(RouteProblem problem, Random random) {
        var jobs = new ArrayList<>(problem.jobs());
        int at = random.nextInt(jobs.size());
        jobs.set(
                at,
                jobs.get(at)
                        .with()
                        .durationSec(jobs.get(at).durationSec() + 900)
                        .build());
        if (jobs.size() > 1) {
            jobs.remove(random.nextInt(jobs.size()));
        }
        var shifts = new ArrayList<>(problem.shifts());
        int shift = random.nextInt(shifts.size());
        switch (random.nextInt(4)) {
            case 0 -> shifts.remove(shift);
            case 1 ->
                shifts.set(
                        shift,
                        shifts.get(shift)
                                .with()
                                .startSec(shifts.get(shift).startSec() + 600)
                                .build());
            default -> {}
        }
        return new RouteProblem(jobs, shifts, problem.links(), problem.travel(), problem.weights());
    }

    private static final class Planned {
        private final IndexedProblem indexed;
        private final Tolerance tolerance;
        private final int[][] routes;

        Planned(RouteProblem problem, Map<String, List<String>> plan) {
            indexed = new IndexedProblem(problem);
            tolerance = new Tolerance(indexed);
            routes = new StartRoutes(indexed, tolerance).kept(StartRoutes.asGiven(indexed, plan));
        }

        UnplannedReasons reasons() {
            return new UnplannedReasons(indexed, tolerance, routes);
        }
    }
}
