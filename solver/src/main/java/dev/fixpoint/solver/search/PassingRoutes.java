package dev.fixpoint.solver.search;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The routes in use that pass close to a job, closest first: on a large plan a job without a place beside its nearest jobs
 * looks at these and not at every route of the country.
 */
final class PassingRoutes {
    /** Up to so many jobs every route is looked at. */
    private static final int FEW_JOBS = 2_000;

    private static final int MOST = 60;

    private final LiveRoutes routes;
    private final Neighbours neighbours;
    private final boolean isWorthwhile;
    private final int[] shifts = new int[MOST];
    private final int[] seen;
    private int now;
    private int count;

    PassingRoutes(LiveRoutes routes, Neighbours neighbours) {
        this.routes = routes;
        this.neighbours = neighbours;
        isWorthwhile = routes.jobCount > FEW_JOBS;
        seen = new int[isWorthwhile ? routes.shiftCount : 0];
    }

    /** Whether the plan is large enough for looking at all routes to take too long. */
    boolean isWorthwhile() {
        return isWorthwhile;
    }

    /** Finds the routes of the jobs around a job; returns how many. */
    int find(int job, IntPredicate mayTake) {
        count = 0;
        begin();
        for (int other : neighbours.around(job)) {
            int shift = routes.shiftOf(other);
            if (shift >= 0 && seen[shift] != now) {
                seen[shift] = now;
                if (mayTake.test(shift)) {
                    shifts[count++] = shift;
                    if (count == MOST) {
                        break;
                    }
                }
            }
        }
        return count;
    }

    private void begin() {
        if (++now == 0) {
            Arrays.fill(seen, 0);
            now = 1;
        }
    }

    int get(int index) {
        return shifts[index];
    }
}
