package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The alternative windows of one job: sorted, merged where they touch. All times are seconds since the problem's epoch.
 *
 * <p>A later arrival never allows an earlier start, so 'the rest of the route is still kept' is one threshold on arrival
 * even with gaps between windows.
 */
public final class Windows {
    /** Far from any time in use, and far from overflow when a day's seconds are added. */
    public static final long FAR = Long.MAX_VALUE / 4;

    public static final Windows ANY_TIME = new Windows(new long[] {-FAR}, new long[] {FAR});

    private final long[] from;
    private final long[] last;

    private final long firstFrom;
    private final long firstLast;

    private Windows(long[] from, long[] last) {
        this.from = from;
        this.last = last;
        firstFrom = from[0];
        firstLast = last[0];
    }

    static Windows of(List<TimeSpan> spans) {
        if (spans.isEmpty()) {
            return ANY_TIME;
        }
        var merged = new ArrayList<TimeSpan>();
        for (var span : spans.stream()
                .sorted(Comparator.comparingLong(TimeSpan::fromSec))
                .toList()) {
            var before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && span.fromSec() <= before.toSec()) {
                merged.set(merged.size() - 1, new TimeSpan(before.fromSec(), Math.max(before.toSec(), span.toSec())));
            } else {
                merged.add(span);
            }
        }
        return new Windows(
                merged.stream().mapToLong(TimeSpan::fromSec).toArray(),
                merged.stream().mapToLong(span -> span.toSec() - 1).toArray());
    }

    /** When service can start after arriving at {@code arriveSec}; the arrival itself when every window is over. */
    public long start(long arriveSec) {
        if (arriveSec <= firstLast) {
            return Math.max(arriveSec, firstFrom);
        }
        for (int w = 1; w < from.length; w++) {
            if (arriveSec <= last[w]) {
                return Math.max(arriveSec, from[w]);
            }
        }
        return arriveSec;
    }

    /** The latest arrival that still lets service start by {@code boundSec}; {@code -FAR} when there is none. */
    long latestArrival(long boundSec) {
        for (int w = from.length - 1; w >= 0; w--) {
            if (from[w] <= boundSec) {
                return Math.min(last[w], boundSec);
            }
        }
        return -FAR;
    }

    /** Whether there is a single window. */
    public boolean isOne() {
        return from.length == 1;
    }

    /** The last second in which service may start. */
    public long lastStart() {
        return last[last.length - 1];
    }

    public long firstStart() {
        return firstFrom;
    }

    /** Whether any window has a second in {@code [fromSec, toSec)}. */
    public boolean overlaps(long fromSec, long toSec) {
        for (int w = 0; w < from.length; w++) {
            if (from[w] < toSec && last[w] >= fromSec) {
                return true;
            }
        }
        return false;
    }
}
