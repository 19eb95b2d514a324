package dev.fixpoint.solver;

/**
 * Changes that the search does not know yet. Timefold 2.2.0 cannot end a job between a change and the phase that follows: it
 * unlocks a lock that whoever ends the job holds, which throws on the solver's thread. So an end waits for that phase.
 */
final class PendingChanges {
    private long asked;
    private long made;
    private boolean isSettled = true;

    synchronized void ask() {
        asked++;
        isSettled = false;
    }

    synchronized void make() {
        made++;
    }

    /** A phase is at work. */
    synchronized void search() {
        if (made == asked) {
            settle();
        }
    }

    /** There is nothing to wait for any more. */
    synchronized void settle() {
        isSettled = true;
        notifyAll();
    }

    /** Waits until the search knows all changes: milliseconds, so an interrupt is only passed on. */
    synchronized void await() {
        boolean isInterrupted = false;
        while (!isSettled) {
            try {
                wait();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
