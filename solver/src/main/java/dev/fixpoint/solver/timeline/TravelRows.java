package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.TravelTimes;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the travel times by origin and again by destination: whoever tries one place everywhere then reads two rows
 * that stay in the processor's cache, instead of one line of memory for each origin.
 */
public final class TravelRows {
    /** Beyond this many places a copy would cost more memory than the calls cost time. */
    private static final int MOST_PLACES = 3_000;

    private final TravelTimes travel;
    private final int[][] out;
    private final int[][] in;

    /**
     * A copy of the travel times of a problem, if it is worth making.
     *
     * @param known a copy that may be of the same
     */
    static @Nullable TravelRows of(RouteProblem problem, @Nullable TravelRows known) {
        if (!areWorthCopying(problem)) {
            return null;
        }
        return known != null && known.travel == problem.travel() ? known : new TravelRows(problem.travel());
    }

    /** Not for the check of a single route out of many places: that asks for fewer trips than a copy would. */
    private static boolean areWorthCopying(RouteProblem problem) {
        int places = problem.travel().places();
        return places <= MOST_PLACES
                && places <= 4 * (problem.jobs().size() + 2 * problem.shifts().size());
    }

    private TravelRows(TravelTimes travel) {
        this.travel = travel;
        int n = travel.places();
        out = new int[n][n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                out[from][to] = travel.seconds(from, to);
            }
        }
        in = turned(out);
    }

    /** The same rows where it makes no difference which way one travels: half as much memory to read. */
    private static int[][] turned(int[][] out) {
        int n = out.length;
        var in = new int[n][n];
        boolean isSymmetric = true;
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                in[to][from] = out[from][to];
                isSymmetric &= out[from][to] == out[to][from];
            }
        }
        return isSymmetric ? out : in;
    }

    /** Seconds from a place, by destination. Not to be changed. */
    public int[] from(int place) {
        return out[place];
    }

    /** Seconds to a place, by origin. Not to be changed. */
    public int[] to(int place) {
        return in[place];
    }

    int seconds(int from, int to) {
        return out[from][to];
    }
}
