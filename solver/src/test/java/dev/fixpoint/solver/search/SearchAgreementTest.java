package dev.fixpoint.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.RandomProblems;
import dev.fixpoint.solver.model.RouteScoreCalculator;
import dev.fixpoint.solver.model.RoutingSolution;
import dev.fixpoint.solver.rules.RouteRules;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Thousands of problems in which anything may happen, and the parts of the solver must still agree. */
class SearchAgreementTest {
    private static final int PROBLEMS = 3_000;

    @Test
    void search_walk_and_published_score_agree_to_the_last_unit() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = new IndexedProblem(RandomProblems.problem(seed));
            var tolerance = new Tolerance(problem);
            var live = searched(problem, tolerance, seed, 30);

            var expected = recomputed(problem, live.toArrays());

            assertThat(HardMediumSoftScore.of(expected.hardScore(), -live.unplannedCost(), -live.cost()))
                    .as("array search, seed %d", seed)
                    .isEqualTo(expected);
            assertThat(incremental(problem, live.toArrays(), new Random(seed)))
                    .as("incremental score, seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatever_is_planned_keeps_every_rule_that_locks_do_not_break_by_themselves() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = new IndexedProblem(RandomProblems.problem(seed));
            var tolerance = new Tolerance(problem);

            var routes = searched(problem, tolerance, seed, 60).toArrays();

            assertEachJobOnce(problem, routes, seed);
            assertLocksKept(problem, routes, seed);
            assertNothingBrokenBeyondLocks(problem, tolerance, routes, seed);
        }
    }

    private static LiveRoutes searched(IndexedProblem problem, Tolerance tolerance, long seed, long iterations) {
        var start = new StartRoutes(problem, tolerance).kept(StartRoutes.asGiven(problem, Map.of()));
        var watch = new Stopwatch(Budget.ofIterations(iterations, seed));
        var search = new RouteSearch(Groundwork.of(problem, tolerance, watch), start, seed, 1, watch);
        search.run(() -> false);
        assertThat(search.best()).isNotNull();
        return search.current();
    }

    private static HardMediumSoftScore recomputed(IndexedProblem problem, int[][] routes) {
        var walk = new RouteTimeline(problem);
        long hard = 0;
        long soft = 0;
        long medium = 0;
        for (int shift = 0; shift < routes.length; shift++) {
            soft += walk.walk(shift, routes[shift], routes[shift].length);
            hard += walk.hard();
        }
        for (int job = 0; job < problem.jobCount(); job++) {
            medium += isPlanned(job, routes) ? 0 : problem.unplannedCost(job);
        }
        return HardMediumSoftScore.of(-hard, -medium, -soft);
    }

    private static boolean isPlanned(int job, int[][] routes) {
        return Arrays.stream(routes).anyMatch(route -> Arrays.stream(route).anyMatch(planned -> planned == job));
    }

    /** Empties the routes one visit at a time and fills them again, telling the calculator as Timefold does. */
    private static HardMediumSoftScore incremental(IndexedProblem problem, int[][] routes, Random random) {
        var solution = RoutingSolution.of(problem, routes);
        var calculator = new RouteScoreCalculator();
        calculator.resetWorkingSolution(solution);
        calculator.calculateScore();
        for (var route : solution.getRoutes()) {
            while (!route.getVisits().isEmpty()) {
                var visit = route.getVisits().removeLast();
                calculator.afterListVariableChanged(
                        route,
                        "visits",
                        route.getVisits().size(),
                        route.getVisits().size());
                calculator.afterListVariableElementUnassigned("visits", visit);
                if (random.nextBoolean()) {
                    calculator.calculateScore();
                }
            }
        }
        for (var route : solution.getRoutes()) {
            for (int job : routes[route.getShift()]) {
                route.getVisits().add(solution.visit(job));
                calculator.afterListVariableElementAssigned("visits", solution.visit(job));
                calculator.afterListVariableChanged(
                        route, "visits", 0, route.getVisits().size());
            }
        }
        return calculator.calculateScore();
    }

    private static void assertEachJobOnce(IndexedProblem problem, int[][] routes, long seed) {
        var planned = Arrays.stream(routes).flatMapToInt(Arrays::stream).toArray();
        assertThat(planned).as("seed %d", seed).doesNotHaveDuplicates();
        assertThat(planned.length).isLessThanOrEqualTo(problem.jobCount());
    }

    private static void assertLocksKept(IndexedProblem problem, int[][] routes, long seed) {
        for (int job = 0; job < problem.jobCount(); job++) {
            if (problem.pinShift(job) >= 0) {
                assertThat(routes[problem.pinShift(job)]).as("seed %d", seed).contains(job);
            }
        }
        for (int shift = 0; shift < routes.length; shift++) {
            int[] first = problem.lockedOrder().first(shift);
            assertThat(Arrays.copyOf(routes[shift], first.length))
                    .as("seed %d: locked by position", seed)
                    .isEqualTo(first);
        }
    }

    private static void assertNothingBrokenBeyondLocks(
            IndexedProblem problem, Tolerance tolerance, int[][] routes, long seed) {
        var rules = new RouteRules(problem);
        var walk = new RouteTimeline(problem);
        for (int shift = 0; shift < routes.length; shift++) {
            walk.walk(shift, routes[shift], routes[shift].length);
            assertThat(walk.hard()).as("seed %d", seed).isLessThanOrEqualTo(tolerance.hard(shift));
            assertThat(rules.broken(shift, routes[shift]).isEmpty())
                    .as("seed %d: rules named exactly when counted", seed)
                    .isEqualTo(walk.hard() == 0);
        }
    }
}
