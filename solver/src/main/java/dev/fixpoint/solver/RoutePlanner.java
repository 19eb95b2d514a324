package dev.fixpoint.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.fixpoint.solver.model.RouteScoreCalculator;
import dev.fixpoint.solver.model.RoutingSolution;
import dev.fixpoint.solver.model.ShiftRoute;
import dev.fixpoint.solver.search.RouteSearch;
import dev.fixpoint.solver.search.SearchCommand;
import dev.fixpoint.solver.search.StartRoutes;
import dev.fixpoint.solver.search.Stopwatch;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.Collections;
import java.util.List;
import java.util.Map;

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
        var indexed = new IndexedProblem(NearbyOrder.of(problem));
        var tolerance = new Tolerance(indexed);
        var routes = new StartRoutes(indexed, tolerance).kept(StartRoutes.asGiven(indexed, start));
        var writer = new PlanWriter(indexed, tolerance);
        if (problem.jobs().isEmpty() || problem.shifts().isEmpty()) {
            return writer.write(routes);
        }
        var command = new SearchCommand(
                () -> new RouteSearch(indexed, tolerance, routes, budget.seed(), budget.threads(), watch));
        var solver = solver(command, budget);
        report(solver, watch, progress);
        var best = solver.solve(RoutingSolution.of(indexed, routes)).jobs();
        progress.searched(watch.steps());
        return writer.write(best);
    }

    /**
     * Times the given routes without searching. Jobs that break a hard rule are timed all the same; jobs on no route are
     * left out with their reason.
     *
     * @param start job identifiers in order by shift identifier; unknown ones and second mentions are ignored
     */
    public RoutePlan evaluate(RouteProblem problem, Map<String, List<String>> start) {
        var indexed = new IndexedProblem(problem);
        return new PlanWriter(indexed, new Tolerance(indexed)).write(StartRoutes.asGiven(indexed, start));
    }

    private static Solver<RoutingSolution> solver(SearchCommand command, Budget budget) {
        // one slice to construct and one spare, as slices end a little early or late
        int slices = (int) Math.min(Integer.MAX_VALUE - 8, budget.time().toNanos() / SearchCommand.SLICE_NANOS + 3);
        var config = new SolverConfig()
                .withSolutionClass(RoutingSolution.class)
                .withEntityClasses(ShiftRoute.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(RouteScoreCalculator.class))
                .withRandomSeed(budget.seed())
                .withPhases(new CustomPhaseConfig().withCustomPhaseCommandList(Collections.nCopies(slices, command)));
        return SolverFactory.<RoutingSolution>create(config).buildSolver();
    }

    private static void report(Solver<RoutingSolution> solver, Stopwatch watch, PlanProgress progress) {
        solver.addEventListener(event -> {
            var score = (HardMediumSoftScore) event.getNewBestScore();
            int planned = event.getNewBestSolution().getRoutes().stream()
                    .mapToInt(route -> route.getVisits().size())
                    .sum();
            int jobs = event.getNewBestSolution().getProblem().jobCount();
            progress.improved(new RoutePlanProgress(
                    watch.elapsed(), planned, jobs - planned, -score.softScore(), -score.mediumScore()));
        });
    }
}
