package dev.fixpoint.solver;

/** Told about better plans while planning; called on the planning thread, at most about once a second. */
@FunctionalInterface
public interface PlanProgress {
    PlanProgress SILENT = _ -> {};

    void improved(RoutePlanProgress progress);

    /** The search is over after so many improvement steps, 0 if there was nothing to search. */
    default void searched(long iterations) {}
}
