package dev.fixpoint.planning;

/** What a plan is doing. */
public enum PlanState {
    IDLE,
    QUEUED,
    SOLVING
}
