package dev.fixpoint.solver.search;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import dev.fixpoint.solver.model.RoutingSolution;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One slice of the search inside a Timefold phase. Timefold publishes a better plan once per execution, so the same
 * command is executed again and again; the first execution constructs.
 */
public final class SearchCommand implements PhaseCommand<RoutingSolution> {
    /** Between two published plans. */
    public static final long SLICE_NANOS = 1_000_000_000;

    private final Supplier<RouteSearch> construction;
    private @Nullable RouteSearch search;

    /** @param construction builds the search, with its first plan; called within the phase */
    public SearchCommand(Supplier<RouteSearch> construction) {
        this.construction = construction;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<RoutingSolution> context) {
        if (search == null) {
            search = construction.get();
            install(context, search);
        } else if (search.run(pause(context))) {
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
