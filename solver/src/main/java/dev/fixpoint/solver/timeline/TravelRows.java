package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.TravelTimes;

/**
 * A copy of the travel times by origin and again by destination: whoever tries one place everywhere then reads two rows
 * that stay in the processor's cache, instead of one line of memory for each origin.
 */
public final class TravelRows {
    private final int[][] out;
    private final int[][] in;

    TravelRows(TravelTimes travel) {
        int n = travel.places();
        out = new int[n][n];
        in = new int[n][n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                int seconds = travel.seconds(from, to);
                out[from][to] = seconds;
                in[to][from] = seconds;
            }
        }
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
