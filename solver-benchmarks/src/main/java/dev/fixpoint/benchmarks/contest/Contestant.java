package dev.fixpoint.benchmarks.contest;

import dev.fixpoint.solver.formats.Instance;
import dev.fixpoint.solver.formats.WrittenPlan;
import java.util.Optional;

/** A solver of instances with like vehicles, for the least distance by the DIMACS rule. */
interface Contestant {
    String name();

    /** @return the best plan within the limits, or none */
    Optional<WrittenPlan> solve(Instance instance, Limits limits, Track track);

    /**
     * What everyone has alike.
     *
     * @param threads most threads to use; who knows only one uses one
     * @param seed who has no random numbers ignores it
     */
    record Limits(double seconds, int threads, long seed) {}
}
