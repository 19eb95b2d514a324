package dev.fixpoint.benchmarks;

import java.util.concurrent.locks.LockSupport;

/** The times at which one of several clients sends its requests; they take turns, so that requests do not come all at once. */
final class Pace {
    private static final long SECOND = 1_000_000_000L;

    private final long pauseNanos;
    private long due;

    /**
     * @param perSecond requests of all clients together
     * @param number 0 for the first of the clients
     */
    Pace(double perSecond, int number, int clients) {
        pauseNanos = Math.round(SECOND * clients / perSecond);
        due = System.nanoTime() + pauseNanos * number / clients;
    }

    /** Until it is this client's turn; what was missed is not made up for. */
    void await() {
        due = Math.max(due + pauseNanos, System.nanoTime());
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }
}
