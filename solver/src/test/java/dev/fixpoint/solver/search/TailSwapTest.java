package dev.fixpoint.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.RandomProblems;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TailSwapTest {
    private static final int PROBLEMS = 500;
    private static final double ANY_COST = 1e15;

    @Test
    void exchanged_tails_cost_what_a_walk_says_and_can_be_put_back() {
        int exchanged = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = new IndexedProblem(RandomProblems.problem(seed));
            var routes = planned(problem, seed);
            var swap = new TailSwap(routes, new Neighbours(problem, () -> true), new SplittableRandom(seed));

            for (int job = 0; job < problem.jobCount(); job++) {
                int[][] before = routes.toArrays();
                long costBefore = routes.cost();
                swap.swap(job, ANY_COST);
                exchanged += Arrays.deepEquals(before, routes.toArrays()) ? 0 : 1;

                assertThat(routes.cost()).as("seed %d, job %d", seed, job).isEqualTo(walked(problem, routes));
                assertThat(jobs(routes.toArrays())).as("seed %d", seed).containsExactlyInAnyOrder(jobs(before));
                routes.undo();
                assertThat(routes.toArrays()).as("seed %d, put back", seed).isDeepEqualTo(before);
                assertThat(routes.cost()).as("seed %d, put back", seed).isEqualTo(costBefore);
            }
        }
        assertThat(exchanged).as("exchanges in all").isGreaterThan(PROBLEMS / 10);
    }

    private static LiveRoutes planned(IndexedProblem problem, long seed) {
        var tolerance = new Tolerance(problem);
        var start = new StartRoutes(problem, tolerance).kept(StartRoutes.asGiven(problem, Map.of()));
        var routes = new LiveRoutes(problem, tolerance, start);
        var search = new Insertion(
                routes,
                new Candidates(problem, tolerance, () -> true),
                new Neighbours(problem, () -> true),
                0,
                new SplittableRandom(seed));
        IntStream.of(routes.movableJobs()).forEach(search::insert);
        routes.keep();
        return routes;
    }

    private static long walked(IndexedProblem problem, LiveRoutes routes) {
        var walk = new RouteTimeline(problem);
        int[][] plan = routes.toArrays();
        return IntStream.range(0, plan.length)
                .mapToLong(shift -> walk.walk(shift, plan[shift], plan[shift].length))
                .sum();
    }

    private static int[] jobs(int[][] routes) {
        return Arrays.stream(routes).flatMapToInt(Arrays::stream).toArray();
    }
}
