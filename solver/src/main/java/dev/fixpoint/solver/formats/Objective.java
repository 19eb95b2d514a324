package dev.fixpoint.solver.formats;

import java.util.Locale;

/** What makes one plan better than another. */
public enum Objective {
    /** Everything served, then the least distance. */
    DISTANCE,
    /** Everything served, then the fewest routes, then the least distance. */
    HIERARCHICAL,
    /** The least sum of distance and the prices of what is left out. */
    COST;

    /** Whether a plan that leaves something out counts as a solution. */
    public boolean mayLeaveOut() {
        return this == COST;
    }

    /** As the command line says it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
