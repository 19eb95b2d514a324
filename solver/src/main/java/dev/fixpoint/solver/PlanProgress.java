package dev.fixpoint.solver;

/** Told about better plans while planning, at most about once a second, on a thread of its own and never twice at once. */
@FunctionalInterface
public interface PlanProgress {
    PlanProgress SILENT = _ -> {};

    void improved(RoutePlanProgress progress);

    /** The search is over, all better plans are told, after so many improvement steps, 0 if there was nothing to search. */
    default void searched(long iterations) {}
}
