package dev.fixpoint.visits;

/** Something the plan was computed from has changed meanwhile; compute it again. */
public final class StalePlan extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StalePlan(String what) {
        super(what);
    }
}
