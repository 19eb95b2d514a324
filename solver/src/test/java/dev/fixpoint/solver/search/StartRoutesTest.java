package dev.fixpoint.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.RandomProblems;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StartRoutesTest {
    @Test
    void any_plan_however_broken_becomes_one_that_keeps_the_rules_and_the_locks() {
        for (long seed = 0; seed < 2_000; seed++) {
            var problem = new IndexedProblem(RandomProblems.problem(seed));
            var tolerance = new Tolerance(problem);

            var kept = new StartRoutes(problem, tolerance).kept(scattered(problem, new Random(seed)));

            var walk = new RouteTimeline(problem);
            for (int shift = 0; shift < kept.length; shift++) {
                walk.walk(shift, kept[shift], kept[shift].length);
                assertThat(walk.hard()).as("seed %d", seed).isLessThanOrEqualTo(tolerance.hard(shift));
                assertThat(kept[shift]).doesNotHaveDuplicates();
                assertThat(boxed(kept[shift])).containsAll(boxed(tolerance.pins(shift)));
            }
        }
    }

    private static List<Integer> boxed(int[] jobs) {
        return Arrays.stream(jobs).boxed().toList();
    }

    private static int[][] scattered(IndexedProblem problem, Random random) {
        int[] shiftOf = random.ints(problem.jobCount(), 0, problem.shiftCount()).toArray();
        return IntStream.range(0, problem.shiftCount())
                .mapToObj(shift -> IntStream.range(0, problem.jobCount())
                        .filter(job -> shiftOf[job] == shift)
                        .toArray())
                .toArray(int[][]::new);
    }
}
