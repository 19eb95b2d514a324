package dev.fixpoint.solver.evolution;

import static dev.fixpoint.solver.Situation.at;
import static dev.fixpoint.solver.Situation.in;
import static dev.fixpoint.solver.Situation.job;
import static dev.fixpoint.solver.Situation.pinned;
import static dev.fixpoint.solver.Situation.situation;
import static dev.fixpoint.solver.Situation.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.PlanProgress;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Situation;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IslandsTest {
    private static final int PROBLEMS = 150;
    private static final int CHILDREN = 60;

    @Test
    void what_is_bred_serves_all_and_breaks_no_rule_of_the_timeline() {
        int found = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = new IndexedProblem(PlainProblems.problem(seed));
            assertThat(Islands.suit(problem)).as("seed %d", seed).isTrue();
            var islands = Islands.of(problem, problem.shiftCount(), false, seed, 2);
            breed(islands, 0);
            breed(islands, 1);
            islands.meet();

            var best = islands.best();

            if (best.isPresent()) {
                found++;
                assertThat(Arrays.stream(best.get())
                                .flatMapToInt(Arrays::stream)
                                .sorted())
                        .as("seed %d", seed)
                        .containsExactly(
                                IntStream.range(0, problem.jobCount()).boxed().toArray(Integer[]::new));
                var walk = new RouteTimeline(problem);
                for (int shift = 0; shift < problem.shiftCount(); shift++) {
                    int[] route = best.get()[shift];
                    walk.walk(shift, route, route.length);
                    assertThat(walk.hard()).as("seed %d", seed).isZero();
                }
            }
        }
        assertThat(found).as("problems with a plan").isGreaterThan(PROBLEMS / 3);
    }

    private static void breed(Islands islands, int island) {
        int[] left = {CHILDREN};
        islands.breed(island, () -> left[0]-- > 0);
    }

    @Test
    void problems_with_rules_that_have_no_size_are_left_to_annealing() {
        assertThat(suits(situation().withAna().with(job("a", 1)))).isTrue();
        assertThat(suits(situation().withAna().with(pinned(job("a", 1), "ana", at(9, 0)))))
                .isFalse();
        assertThat(suits(situation()
                        .withAna()
                        .with(in(job("a", 1), window(at(8, 0), at(9, 0)), window(at(10, 0), at(11, 0))))))
                .isFalse();
        assertThat(suits(situation()
                        .withAna()
                        .with("ben", "Ben", Map.of("gas", 1))
                        .with(job("a", 1))))
                .isFalse();
    }

    private static boolean suits(Situation situation) {
        var given = situation.problem();
        var weights =
                Weights.none().travelPerSec(10).unplannedPerPriority(1_000).build();
        return Islands.suit(
                new IndexedProblem(new RouteProblem(given.jobs(), given.shifts(), given.travel(), weights)));
    }

    @Test
    void the_same_seed_and_steps_give_the_same_plan() {
        var problem = PlainProblems.problem(3);
        var budget = Budget.ofIterations(20_000, 7);

        var one = new RoutePlanner().plan(problem, Map.of(), budget, PlanProgress.SILENT);
        var other = new RoutePlanner().plan(problem, Map.of(), budget, PlanProgress.SILENT);

        assertThat(Situation.routes(one)).isEqualTo(Situation.routes(other));
    }
}
