package dev.fixpoint.solver;

/**
 * The half-open interval {@code [fromSec, toSec)}.
 *
 * @param fromSec seconds since the problem's epoch, inclusive
 * @param toSec seconds since the problem's epoch, exclusive, greater than {@code fromSec}
 */
public record TimeSpan(long fromSec, long toSec) {
    public TimeSpan {
        if (toSec <= fromSec) {
            throw new IllegalArgumentException(
                    "A time span must end after it starts: [%d, %d)".formatted(fromSec, toSec));
        }
    }
}
