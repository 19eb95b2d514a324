package dev.fixpoint.solver;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.fixpoint.solver.model.RouteConstraints;
import dev.fixpoint.solver.model.RoutingSolution;
import dev.fixpoint.solver.model.ShiftRoute;
import dev.fixpoint.solver.search.RouteSearch;
import dev.fixpoint.solver.search.SearchCommand;
import dev.fixpoint.solver.search.Stopwatch;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SolverRunTest {
    private static final Budget SHORT = Budget.ofIterations(200, 1);

    @Test
    @Timeout(60)
    void constraints_score_all_that_is_published_the_same_before_and_after_the_whole_problem_is_exchanged()
            throws Exception {
        var byConstraints =
                SolutionManager.<RoutingSolution, HardMediumSoftScore>create(SolverFactory.create(new SolverConfig()
                        .withSolutionClass(RoutingSolution.class)
                        .withEntityClasses(ShiftRoute.class)
                        .withConstraintProviderClass(RouteConstraints.class)));
        for (int seed = 0; seed < 40; seed++) {
            var before = PreparedProblem.of(RandomProblems.linked(seed));
            var after = PreparedProblem.of(RandomProblems.linked(1_000 + seed));
            var reached = new CompletableFuture<RoutingSolution>();
            var command = new SearchCommand((from, _) -> search(prepared(List.of(before, after), from), from));
            var setup = SolverSetup.live(command, SHORT);
            try (var run = new SolverRun(
                    setup,
                    before.solution(Map.of()),
                    better -> {
                        assertThat(better.getScore()).isEqualTo(byConstraints.update(better));
                        if (better.getProblem() == after.indexed()) {
                            reached.complete(better);
                        }
                    },
                    reached::completeExceptionally)) {
                run.change((working, director) -> {
                    var next = after.solution(before.named(working));
                    director.addProblemFact(next.getProblem(), _ -> working.become(next));
                });

                reached.get(30, TimeUnit.SECONDS);
                run.stop();

                assertThat(run.last().getProblem()).as("seed %d", seed).isSameAs(after.indexed());
            }
        }
    }

    private static RouteSearch search(PreparedProblem prepared, RoutingSolution from) {
        var watch = new Stopwatch(SHORT);
        return prepared.search(prepared.groundwork(null, watch), from, SHORT, watch);
    }

    private static PreparedProblem prepared(List<PreparedProblem> known, RoutingSolution solution) {
        return known.stream()
                .filter(prepared -> prepared.indexed() == solution.getProblem())
                .findFirst()
                .orElseThrow();
    }
}
