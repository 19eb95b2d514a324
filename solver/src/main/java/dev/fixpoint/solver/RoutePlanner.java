package dev.fixpoint.solver;

import dev.fixpoint.solver.model.RoutingSolution;
import dev.fixpoint.solver.rules.UnplannedReasons;
import dev.fixpoint.solver.search.SearchCommand;
import dev.fixpoint.solver.search.StartRoutes;
import dev.fixpoint.solver.search.Stopwatch;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Plans routes. Stateless; one planner may plan on many threads at once.
 *
 * <p>A plan never breaks a hard rule, except where locks alone break it: locked jobs always stay where they are, and the
 * rest is planned around them without making it worse.
 */
public final class RoutePlanner {
    /**
     * Plans from the given routes on.
     *
     * @param start job identifiers in order by shift identifier: the current plan, empty for none. Identifiers that are
     *     not in the problem are ignored, and jobs that no longer fit are planned anew
     * @return the best plan found within the budget
     */
    public RoutePlan plan(RouteProblem problem, Map<String, List<String>> start, Budget budget, PlanProgress progress) {
        var watch = new Stopwatch(budget);
        var prepared = PreparedProblem.of(problem);
        var solution = prepared.solution(start);
        if (problem.jobs().isEmpty() || problem.shifts().isEmpty()) {
            return prepared.plan(solution);
        }
        var command =
                new SearchCommand((from, _) -> prepared.search(prepared.groundwork(null, watch), from, budget, watch));
        try (var run = new SolverRun(
                SolverSetup.once(command, budget), solution, better -> tell(progress, watch, better), _ -> {})) {
            var last = run.last();
            progress.searched(watch.steps());
            return prepared.plan(last);
        }
    }

    /**
     * Times the given routes without searching. Jobs that break a hard rule are timed all the same; jobs on no route are
     * left out with their reason.
     *
     * @param start job identifiers in order by shift identifier; unknown ones and second mentions are ignored
     */
    public RoutePlan evaluate(RouteProblem problem, Map<String, List<String>> start) {
        var indexed = new IndexedProblem(problem);
        var routes = StartRoutes.asGiven(indexed, start);
        return new PlanWriter(indexed, routes, new UnplannedReasons(indexed, new Tolerance(indexed), routes)).write();
    }

    private static void tell(PlanProgress progress, Stopwatch watch, RoutingSolution better) {
        var score = Objects.requireNonNull(better.getScore());
        int planned = better.getRoutes().stream()
                .mapToInt(route -> route.getVisits().size())
                .sum();
        int jobs = better.getProblem().jobCount();
        progress.improved(new RoutePlanProgress(
                watch.elapsed(), planned, jobs - planned, -score.softScore(), -score.mediumScore()));
    }
}
