package dev.fixpoint.benchmarks.contest;

import dev.fixpoint.solver.formats.WrittenPlan;
import java.util.Optional;

/** A solver of published instances. */
interface Contestant {
    String name();

    /** Whether it knows all rules of the instance. */
    default boolean canDo(Challenge challenge) {
        return !challenge.instance().hasTeams();
    }

    /** @return the best plan within the limits, or none */
    Optional<WrittenPlan> solve(Challenge challenge, Limits limits, Track track);

    /**
     * What everyone has alike.
     *
     * @param threads most threads to use; who knows only one uses one
     * @param seed who has no random numbers ignores it
     */
    record Limits(double seconds, int threads, long seed) {}
}
