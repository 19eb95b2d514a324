package dev.fixpoint.solver;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How long to search.
 *
 * @param time wall time for construction and improvement, more than 0; reasons for jobs left out come on top
 * @param seed the same seed with an iteration limit that is reached in time gives the same plan
 * @param cancelled polled all the time; once true, the best plan so far is returned within about 100 ms
 * @param iterations most improvement steps, for repeatable results; 0 stops after construction
 * @param threads most threads to search with, 1 or more
 */
public record Budget(Duration time, long seed, BooleanSupplier cancelled, long iterations, int threads) {
    public Budget {
        if (!time.isPositive()) {
            throw new IllegalArgumentException("A budget needs a time above 0, not " + time);
        }
        if (iterations < 0) {
            throw new IllegalArgumentException("A budget cannot have %d iterations".formatted(iterations));
        }
        if (threads < 1) {
            throw new IllegalArgumentException("A budget cannot have %d threads".formatted(threads));
        }
    }

    /** With one thread. */
    public Budget(Duration time, long seed, BooleanSupplier cancelled, long iterations) {
        this(time, seed, cancelled, iterations, 1);
    }

    /** Limited by time alone. */
    public Budget(Duration time, long seed, BooleanSupplier cancelled) {
        this(time, seed, cancelled, Long.MAX_VALUE);
    }

    /** Limited by steps alone, so that a seed always gives the same plan. */
    public static Budget ofIterations(long iterations, long seed) {
        return new Budget(Duration.ofHours(1), seed, () -> false, iterations);
    }

    public boolean isTimed() {
        return iterations == Long.MAX_VALUE;
    }
}
