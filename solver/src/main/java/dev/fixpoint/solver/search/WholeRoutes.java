package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Walks whole routes of shifts whose van may go by a warehouse. A job put in may move that detour anywhere, so there a change
 * is not felt in one place only.
 */
final class WholeRoutes {
    private final MeasuredRoutes routes;
    private final IndexedProblem problem;
    private final RouteTimeline walk;
    private final int[] jobs;
    private int count;

    WholeRoutes(MeasuredRoutes routes) {
        this.routes = routes;
        problem = routes.problem;
        walk = routes.walk;
        jobs = new int[problem.jobCount()];
    }

    /** Walks the route as it is. */
    void walk(int shift) {
        list(shift, IndexedProblem.NONE, IndexedProblem.NONE);
        walk.walk(shift, jobs, count);
    }

    /** Walks the route with a job put in after a node; what it costs more, or {@link Trial#FORBIDDEN}. */
    long added(int after, int job) {
        int shift = routes.shiftOf(after);
        list(shift, after, job);
        long cost = walk.walk(shift, jobs, count);
        return walk.hard() > routes.tolerance.hard(shift) ? Trial.FORBIDDEN : cost - routes.routeCost[shift];
    }

    private void list(int shift, int after, int job) {
        count = 0;
        for (int node = routes.startOf(shift); node != routes.endOf(shift); node = routes.next(node)) {
            if (routes.isJob(node)) {
                jobs[count++] = node;
            }
            if (node == after) {
                jobs[count++] = job;
            }
        }
    }

    /** The least that a job between two places makes the route longer: the van may go by the warehouse just before or after. */
    long leastDetour(int shift, int from, int place, int to) {
        long straight = (long) problem.travel(from, place) + problem.travel(place, to) - problem.travel(from, to);
        if (!problem.warehouses().has(shift)) {
            return straight;
        }
        int warehouse = problem.warehouses().place(shift);
        long out = (long) problem.travel(warehouse, place) + problem.travel(place, to) - problem.travel(warehouse, to);
        long in =
                (long) problem.travel(from, place) + problem.travel(place, warehouse) - problem.travel(from, warehouse);
        return Math.min(straight, Math.min(out, in));
    }

    /** Start of service of each job of the route as it is, in order. */
    long[] starts(int shift) {
        return starts(shift, routes.toArray(shift));
    }

    private long[] starts(int shift, int[] order) {
        walk.begin(shift, order, order.length);
        return IntStream.of(order)
                .mapToLong(job -> {
                    walk.visit(job);
                    return walk.startSec();
                })
                .toArray();
    }

    /** How a route is with one more job. */
    final class With {
        private final int shift;
        private final int at;
        private final int[] order;
        private final long[] before;
        private final long[] starts;

        With(int after, int job) {
            shift = routes.shiftOf(after);
            before = starts(shift);
            list(shift, after, job);
            order = Arrays.copyOf(jobs, count);
            at = IntStream.range(0, count)
                    .filter(i -> order[i] == job)
                    .findFirst()
                    .orElseThrow();
            starts = starts(shift, order);
        }

        long startSec() {
            return starts[at];
        }

        /** By how much each of the other jobs starts later than before; negative where it is earlier. */
        long[] delaysSec() {
            return IntStream.range(0, before.length)
                    .mapToLong(i -> starts[i < at ? i : i + 1] - before[i])
                    .toArray();
        }

        /** The latest start that keeps the rest of the route, breaks aside, the van going the same way. */
        long latestStartSec() {
            var waySec = new int[order.length];
            walk.begin(shift, order, order.length);
            for (int i = 0; i < order.length; i++) {
                walk.visit(order[i]);
                waySec[i] = walk.way().sec();
            }
            int homeSec = problem.travel(problem.place(order[order.length - 1]), problem.endPlace(shift));
            long latest = routes.tolerance.homeSec(shift);
            for (int i = order.length - 1; i > at; i--) {
                latest = routes.latestArrival(order[i], shift, latest, i == order.length - 1 ? homeSec : waySec[i + 1]);
            }
            int onward = at == order.length - 1 ? homeSec : waySec[at + 1];
            return latest - onward - problem.duration(order[at], shift);
        }
    }
}
