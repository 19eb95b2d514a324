package dev.fixpoint.visits;

/** What a dispatcher may lock a visit to. */
public enum LockKind {
    /** To its technician at its time. */
    TIME,

    /** To its technician, whenever that is. */
    TECHNICIAN,

    /** To its place in the order of the route, together with what stands before it. */
    POSITION
}
