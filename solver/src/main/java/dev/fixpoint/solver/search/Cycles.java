package dev.fixpoint.solver.search;

/**
 * Divides a budget into coolings of about the same length: small problems gain nothing from one that takes long and much from
 * several that end elsewhere.
 */
final class Cycles {
    /** Steps for each job in one cooling. */
    private static final double STEPS_PER_JOB = 1_000;

    /** Guess of the first moment: steps of one thread in the whole of a budget. */
    private static final double FIRST_GUESS = 50_000;

    private final Stopwatch watch;
    private final double stepsPerCycle;
    private final boolean isSingle;
    /** The share of the budget that is divided. */
    private final double share;

    private double begin;
    private double end = 1;

    Cycles(Stopwatch watch, int jobs, boolean isSingle, double share) {
        this.share = share;
        this.watch = watch;
        this.isSingle = isSingle;
        stepsPerCycle = STEPS_PER_JOB * jobs;
    }

    /** @param stepsSoFar of this thread */
    void next(long stepsSoFar) {
        begin = used();
        double expected = begin < 0.01 || stepsSoFar == 0
                ? FIRST_GUESS * share * watch.seconds()
                : stepsSoFar / begin * (1 - begin);
        long left = isSingle ? 1 : Math.max(1, Math.round(expected / stepsPerCycle));
        end = begin + (1 - begin) / left;
    }

    private double used() {
        return Math.min(1, watch.used() / share);
    }

    /** Share of the current cooling that is over; 1 or more when it ends. */
    double done() {
        return end >= 1 ? Math.min(0.9999, (used() - begin) / (1 - begin)) : (used() - begin) / (end - begin);
    }
}
