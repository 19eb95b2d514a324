package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.Arrays;

/** For each job the others from near to far by travel time there and back. */
final class Neighbours {
    /** More are never reached by one ruin, and a full table of 5,000 jobs would need 100 MB. */
    private static final int MOST = 500;

    private final int[][] nearest;

    Neighbours(IndexedProblem problem) {
        int n = problem.jobCount();
        int kept = Math.min(MOST, n);
        nearest = new int[n][kept];
        var keys = new long[n];
        for (int job = 0; job < n; job++) {
            int place = problem.place(job);
            for (int other = 0; other < n; other++) {
                int there = problem.place(other);
                long apart = other == job ? -1 : (long) problem.travel(place, there) + problem.travel(there, place);
                keys[other] = (apart + 1) << 24 | other;
            }
            Arrays.sort(keys);
            for (int k = 0; k < kept; k++) {
                nearest[job][k] = (int) (keys[k] & 0xFFFFFF);
            }
        }
    }

    /** The job itself first. */
    int[] of(int job) {
        return nearest[job];
    }
}
