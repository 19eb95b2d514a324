package dev.fixpoint.solver.search;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import dev.fixpoint.solver.model.RoutingSolution;
import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One slice of the search inside a Timefold phase. Timefold publishes a better plan once per execution, so the same
 * command is executed again and again; the first execution constructs, and so does the first after the problem changed.
 */
public final class SearchCommand implements PhaseCommand<RoutingSolution> {
    /** Between two published plans. */
    public static final long SLICE_NANOS = 1_000_000_000;

    private final Construction construction;
    private @Nullable IndexedProblem problem;
    private @Nullable RouteSearch search;

    /** Builds the search of a problem, with its first plan; called within the phase. */
    @FunctionalInterface
    public interface Construction {
        /**
         * @param start the problem and the routes to begin with
         * @param isStopped whether Timefold wants the phase to end, be it for good or to change the problem; for this
         *     search as long as it lives
         */
        RouteSearch from(RoutingSolution start, BooleanSupplier isStopped);
    }

    public SearchCommand(Construction construction) {
        this.construction = construction;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<RoutingSolution> context) {
        var working = context.getWorkingSolution();
        if (problem != working.getProblem()) {
            construct(context, working);
        } else if (search != null && search.run(pause(context))) {
            install(context, search);
        }
    }

    private void construct(PhaseCommandContext<RoutingSolution> context, RoutingSolution working) {
        problem = working.getProblem();
        search = null;
        if (problem.jobCount() > 0 && problem.shiftCount() > 0) {
            search = construction.from(working, context::isPhaseTerminated);
            install(context, search);
        }
    }

    private static BooleanSupplier pause(PhaseCommandContext<RoutingSolution> context) {
        long sliceEnd = System.nanoTime() + SLICE_NANOS;
        return () -> context.isPhaseTerminated() || System.nanoTime() - sliceEnd >= 0;
    }

    private static void install(PhaseCommandContext<RoutingSolution> context, RouteSearch search) {
        context.executeAndCalculateScore(new InstallRoutes(context.getWorkingSolution(), search.best()));
    }
}
