package dev.fixpoint.solver.search;

import dev.fixpoint.solver.Budget;
import java.time.Duration;

/** How much of a budget is used, by steps when they are limited and otherwise by time. */
public final class Stopwatch {
    private final Budget budget;
    private final long startedNanos = System.nanoTime();
    private long steps;

    public Stopwatch(Budget budget) {
        this.budget = budget;
    }

    /** Counts a step; false when it must not be made any more. */
    boolean step() {
        return steps < budget.iterations() && !isOver() && ++steps > 0;
    }

    boolean isOver() {
        return budget.cancelled().getAsBoolean()
                || elapsedNanos() >= budget.time().toNanos();
    }

    boolean isCancelled() {
        return budget.cancelled().getAsBoolean();
    }

    /** Share used, 0 to 1. */
    double used() {
        return budget.isTimed()
                ? Math.min(1, (double) elapsedNanos() / budget.time().toNanos())
                : (double) steps / budget.iterations();
    }

    public Duration elapsed() {
        return Duration.ofNanos(elapsedNanos());
    }

    public long steps() {
        return steps;
    }

    long elapsedNanos() {
        return System.nanoTime() - startedNanos;
    }
}
