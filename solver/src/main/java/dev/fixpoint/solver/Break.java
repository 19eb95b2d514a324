package dev.fixpoint.solver;

import java.util.Comparator;
import java.util.List;

/**
 * A rest that must begin within a window; with an earliest start equal to the latest it is fixed. It is taken between two
 * services, never during one, and not at all on a day whose work begins after it or ends before it.
 *
 * @param earliestSec earliest start, seconds since the problem's epoch
 * @param latestSec latest start, not before {@code earliestSec}
 * @param durationSec more than 0
 */
public record Break(long earliestSec, long latestSec, int durationSec) {
    public Break {
        if (latestSec < earliestSec || durationSec <= 0) {
            throw new IllegalArgumentException(
                    "A break must begin in [%d, %d] and last %d s".formatted(earliestSec, latestSec, durationSec));
        }
    }

    /** Sorted by time. */
    static List<Break> inOrder(List<Break> breaks) {
        return breaks.stream()
                .sorted(Comparator.comparingLong(Break::earliestSec))
                .toList();
    }
}
