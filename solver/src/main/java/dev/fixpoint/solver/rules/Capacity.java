package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.Arrays;
import java.util.Optional;

/** How much time a route lacks to take one more job. */
final class Capacity {
    private final IndexedProblem problem;
    private final int[][] routes;
    private final long[][] freeSec;
    private final long[][] latestSec;
    private final RouteTimeline walk;
    private final Tolerance tolerance;

    /** @param routes job indices in order, by shift index */
    Capacity(IndexedProblem problem, Tolerance tolerance, int[][] routes) {
        this.problem = problem;
        this.routes = routes;
        freeSec = new long[routes.length][];
        latestSec = new long[routes.length][];
        walk = new RouteTimeline(problem);
        this.tolerance = tolerance;
        for (int shift = 0; shift < routes.length; shift++) {
            freeSec[shift] = freeSec(shift);
            latestSec[shift] = latestSec(tolerance, shift);
        }
    }

    private long[] freeSec(int shift) {
        var free = new long[routes[shift].length + 1];
        walk.begin(shift);
        free[0] = problem.startSec(shift);
        for (int i = 0; i < routes[shift].length; i++) {
            walk.visit(routes[shift][i]);
            free[i + 1] = walk.timeSec();
        }
        return free;
    }

    private long[] latestSec(Tolerance tolerance, int shift) {
        int[] jobs = routes[shift];
        var latest = new long[jobs.length + 1];
        latest[jobs.length] = tolerance.homeSec(shift);
        int next = problem.endPlace(shift);
        for (int i = jobs.length - 1; i >= 0; i--) {
            int place = problem.place(jobs[i]);
            latest[i] = tolerance.latestArrival(jobs[i], shift, latest[i + 1], problem.travel(place, next));
            next = place;
        }
        return latest;
    }

    /** Seconds missing at the best position; 0 when the job fits. */
    long missingSec(int job, int shift) {
        long least = Long.MAX_VALUE;
        for (int at = 0; at <= routes[shift].length && least > 0; at++) {
            long missing = missingSec(job, shift, at);
            least = Math.min(least, missing > 0 ? missing : brokenWith(job, shift, at));
        }
        return least;
    }

    /** What breaks that the bounds of time do not show: a break that no longer fits, too much travel. */
    private long brokenWith(int job, int shift, int at) {
        int[] route = routes[shift];
        var longer = new int[route.length + 1];
        System.arraycopy(route, 0, longer, 0, at);
        longer[at] = job;
        System.arraycopy(route, at, longer, at + 1, route.length - at);
        walk.walk(shift, longer, longer.length);
        return Math.max(0, walk.hard() - tolerance.hard(shift));
    }

    /** The part that runs out when the route takes one more job. */
    Optional<BrokenRule> usedUp(int job, int shift) {
        int[] route = routes[shift];
        var longer = Arrays.copyOf(route, route.length + 1);
        longer[route.length] = job;
        return PartsRule.usedUp(problem, shift, longer);
    }

    private long missingSec(int job, int shift, int at) {
        int from = at == 0 ? problem.startPlace(shift) : problem.place(routes[shift][at - 1]);
        int to = at == routes[shift].length ? problem.endPlace(shift) : problem.place(routes[shift][at]);
        int place = problem.place(job);
        long arriveSec = freeSec[shift][at] + problem.travel(from, place);
        var windows = problem.windows(job);
        long onwardSec = windows.start(arriveSec) + problem.duration(job, shift) + problem.travel(place, to);
        return Math.max(0, Math.max(arriveSec - windows.lastStart(), onwardSec - latestSec[shift][at]));
    }
}
