package dev.fixpoint.solver.search;

import dev.fixpoint.solver.Budget;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** How much of a budget is used, by steps when they are limited and otherwise by time. */
public final class Stopwatch {
    private static final double STEPS_PER_SECOND = 50_000;

    private static final long GRACE_NANOS = 500_000_000;

    private final Budget budget;
    private final long startedNanos = System.nanoTime();
    private final AtomicLong allowed = new AtomicLong();
    private final LongAdder made = new LongAdder();

    public Stopwatch(Budget budget) {
        this.budget = budget;
    }

    /** Whether one more step may be made. */
    boolean step() {
        return steps(1);
    }

    /** Whether the budget is not used up; what comes next counts as so many steps. */
    boolean steps(int count) {
        return !isOver() && (budget.isTimed() || allowed.addAndGet(count) <= budget.iterations());
    }

    boolean isOver() {
        return budget.cancelled().getAsBoolean()
                || !budget.isTimed() && allowed.get() >= budget.iterations()
                || elapsedNanos() >= budget.time().toNanos();
    }

    /** Whether even what is only being finished must stop: a little after the end of the budget. */
    boolean isOverdue() {
        return budget.cancelled().getAsBoolean()
                || elapsedNanos() >= budget.time().toNanos() + GRACE_NANOS;
    }

    boolean isTimed() {
        return budget.isTimed();
    }

    /** Share used, 0 to 1. */
    double used() {
        return budget.isTimed()
                ? Math.min(1, (double) elapsedNanos() / budget.time().toNanos())
                : Math.min(1, (double) allowed.get() / budget.iterations());
    }

    void made(long steps) {
        made.add(steps);
    }

    /** Steps made by all threads. */
    public long steps() {
        return made.sum();
    }

    /** Length of the budget in seconds, or where steps are limited about what they take. */
    double seconds() {
        return budget.isTimed() ? budget.time().toNanos() / 1e9 : budget.iterations() / STEPS_PER_SECOND;
    }

    public Duration elapsed() {
        return Duration.ofNanos(elapsedNanos());
    }

    long elapsedNanos() {
        return System.nanoTime() - startedNanos;
    }
}
