package dev.fixpoint.solver;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import dev.fixpoint.solver.model.RouteConstraints;
import dev.fixpoint.solver.model.RouteScoreCalculator;
import dev.fixpoint.solver.model.RoutingSolution;
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

    /** Timefold then scores every step by the constraints as well, and throws when they differ. */
    @Test
    @Timeout(60)
    void timefold_finds_the_constraints_in_agreement_before_and_after_the_whole_problem_is_exchanged()
            throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            var before = PreparedProblem.of(RandomProblems.linked(seed));
            var after = PreparedProblem.of(RandomProblems.linked(1_000 + seed));
            var reached = new CompletableFuture<RoutingSolution>();
            var command = new SearchCommand(
                    (from, _) -> prepared(List.of(before, after), from).search(from, SHORT, new Stopwatch(SHORT)));
            var setup = SolverSetup.live(command, SHORT);
            setup.config()
                    .withEnvironmentMode(EnvironmentMode.FULL_ASSERT)
                    .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                            .withIncrementalScoreCalculatorClass(RouteScoreCalculator.class)
                            .withAssertionScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                                    .withConstraintProviderClass(RouteConstraints.class)));

            try (var run = new SolverRun(
                    setup,
                    before.solution(Map.of()),
                    better -> {
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

    private static PreparedProblem prepared(List<PreparedProblem> known, RoutingSolution solution) {
        return known.stream()
                .filter(prepared -> prepared.indexed() == solution.getProblem())
                .findFirst()
                .orElseThrow();
    }
}
