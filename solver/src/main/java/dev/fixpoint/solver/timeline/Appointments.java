package dev.fixpoint.solver.timeline;

import java.util.Arrays;

/** When linked jobs start. A job with an appointment is served at that second, and the technician waits for it. */
public final class Appointments {
    static final long NONE = Long.MIN_VALUE;

    private final long[] startSec;

    Appointments(IndexedProblem problem) {
        startSec = new long[problem.links().isEmpty() ? 0 : problem.jobCount()];
        Arrays.fill(startSec, NONE);
    }

    boolean isEmpty() {
        return startSec.length == 0;
    }

    /** Whether it has been said when a linked job starts. */
    public boolean has(int job) {
        return !isEmpty() && startSec[job] != NONE;
    }

    /** Seconds since the problem's epoch, or {@link #NONE}. */
    public long at(int job) {
        return startSec[job];
    }

    public void set(int job, long atSec) {
        startSec[job] = atSec;
    }
}
