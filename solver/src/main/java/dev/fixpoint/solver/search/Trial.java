package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.RouteTimeline;

/** Tries a job at a place without changing the route: exact, and only as far as the job is felt. */
final class Trial {
    /** No route with the job keeps the rules. */
    static final long FORBIDDEN = Long.MAX_VALUE / 4;

    private final LiveRoutes routes;
    private final RouteTimeline walk;
    private long startSec;
    private long travelSec;
    private int delayed;
    private long longestDelaySec;

    Trial(LiveRoutes routes) {
        this.routes = routes;
        walk = routes.walk;
    }

    /**
     * What the route costs more with a job put in after a node, or {@link #FORBIDDEN}. The rest can be read afterwards, but
     * where the van may go by a warehouse {@link WholeRoutes} knows it.
     */
    long added(int after, int job) {
        int shift = routes.shiftOf(after);
        if (routes.problem.warehouses().has(shift)) {
            return routes.whole.added(after, job);
        }
        int end = routes.endOf(shift);
        boolean isFirst = after == routes.startOf(shift);
        if (isFirst) {
            walk.begin(shift);
        } else {
            walk.resume(shift, routes.place(after), routes.freeSec(after), routes.rests(after));
        }
        walk.visit(job);
        startSec = walk.startSec();
        delayed = 0;
        longestDelaySec = 0;
        travelSec = routes.travelSec[shift] + walk.legSec();
        long waiting = routes.waitingSec[shift] + walk.stepWaitingSec();
        long visits = routes.visitCost[shift] + walk.stepCost();
        long hard = routes.visitHard[shift] + walk.stepHard();
        long left = isFirst ? walk.leftSec() : routes.leftSec[shift];
        long home = routes.freeSec(end);
        for (int node = routes.next(after); ; node = routes.next(node)) {
            if (node == end) {
                walk.finish();
                home = walk.timeSec();
            } else {
                walk.visit(node);
                visits += walk.stepCost() - routes.stepCost(node);
                delayed += walk.timeSec() > routes.freeSec(node) ? 1 : 0;
                longestDelaySec = Math.max(longestDelaySec, walk.timeSec() - routes.freeSec(node));
            }
            travelSec += walk.legSec() - routes.legSec(node);
            waiting += walk.stepWaitingSec() - routes.stepWaitingSec(node);
            hard += walk.stepHard() - routes.stepHard(node);
            if (node == end || walk.timeSec() == routes.freeSec(node) && walk.rests() == routes.rests(node)) {
                break;
            }
        }
        if (hard + walk.wholeHard(shift, travelSec, routes.used[shift]) > routes.tolerance.hard(shift)) {
            return FORBIDDEN;
        }
        return walk.costs().route(shift, travelSec, waiting, visits, left, home) - routes.routeCost[shift];
    }

    /** When service starts at the place tried last. */
    long startSec() {
        return startSec;
    }

    /** Travel of the whole route with the job tried last. */
    long travelSec() {
        return travelSec;
    }

    /** Jobs that start later than before. */
    int delayed() {
        return delayed;
    }

    long longestDelaySec() {
        return longestDelaySec;
    }
}
