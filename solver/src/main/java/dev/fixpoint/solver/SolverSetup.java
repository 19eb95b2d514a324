package dev.fixpoint.solver;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.fixpoint.solver.model.RouteScoreCalculator;
import dev.fixpoint.solver.model.RoutingSolution;
import dev.fixpoint.solver.model.ShiftRoute;
import dev.fixpoint.solver.search.SearchCommand;
import java.util.Collections;

/**
 * How Timefold is to solve.
 *
 * @param config all but the phase
 * @param command what the phase executes again and again
 * @param slices how often
 */
record SolverSetup(SolverConfig config, PhaseCommand<RoutingSolution> command, int slices) {
    /** Ends when the budget is used up. */
    static SolverSetup once(PhaseCommand<RoutingSolution> command, Budget budget) {
        // one slice to construct and one spare, as slices end a little early or late
        int slices = (int) Math.min(Integer.MAX_VALUE - 8, budget.time().toNanos() / SearchCommand.SLICE_NANOS + 3);
        var config = new SolverConfig()
                .withSolutionClass(RoutingSolution.class)
                .withEntityClasses(ShiftRoute.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(RouteScoreCalculator.class))
                .withRandomSeed(budget.seed());
        return new SolverSetup(config, command, slices);
    }

    /** Waits for changes when the budget is used up, and has all of it again after each of them. */
    static SolverSetup live(PhaseCommand<RoutingSolution> command, Budget budget) {
        var setup = once(command, budget);
        return new SolverSetup(setup.config.withDaemon(true), command, setup.slices);
    }

    /** The whole, with something done before each execution of the command. */
    SolverConfig before(Runnable first) {
        PhaseCommand<RoutingSolution> both = context -> {
            first.run();
            command.changeWorkingSolution(context);
        };
        return config.withPhases(new CustomPhaseConfig().withCustomPhaseCommandList(Collections.nCopies(slices, both)));
    }
}
