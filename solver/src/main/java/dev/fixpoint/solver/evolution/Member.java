package dev.fixpoint.solver.evolution;

import java.util.Arrays;

/** One plan of the population: routes that are not empty, what they cost and how far they break the rules. */
final class Member {
    private static final int NOBODY = -1;

    /** Job indices in order. */
    final int[][] routes;
    /** Seconds of travel, and what the use of routes costs. */
    final double cost;
    /** Seconds by which starts would have to be moved back in time. */
    final long warp;
    /** Load beyond what fits. */
    final long excess;
    /** The job after each job and the one before it. */
    private final int[] after;

    private final int[] before;

    Member(int jobs, int[][] routes, double cost, long warp, long excess) {
        this.routes = routes;
        this.cost = cost;
        this.warp = warp;
        this.excess = excess;
        after = new int[jobs];
        before = new int[jobs];
        Arrays.fill(after, NOBODY);
        Arrays.fill(before, NOBODY);
        for (int[] route : routes) {
            for (int i = 1; i < route.length; i++) {
                after[route[i - 1]] = route[i];
                before[route[i]] = route[i - 1];
            }
        }
    }

    boolean isAllowed() {
        return warp == 0 && excess == 0;
    }

    double value(Penalties penalties) {
        return cost + penalties.warp * warp + penalties.overload * excess;
    }

    /** Share of jobs with another job after or, first of a route, before them, 0 to 1. */
    double distance(Member other) {
        int broken = 0;
        for (int job = 0; job < after.length; job++) {
            broken += after[job] != other.after[job] ? 1 : 0;
            broken += before[job] == NOBODY && other.before[job] != NOBODY ? 1 : 0;
        }
        return (double) broken / after.length;
    }
}
