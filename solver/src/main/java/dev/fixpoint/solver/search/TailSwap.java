package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.SplittableRandom;

/**
 * Lets a job be followed by another one close by, on another route: the two routes exchange what comes behind (2-opt*;
 * Potvin and Rousseau, Journal of the Operational Research Society 46, 1995). Strings are too short for that where routes
 * are long. With a shift that has no jobs it divides a route, and at the end of a route it joins two.
 */
final class TailSwap {
    /** How many of the nearest jobs are looked at. */
    private static final int NEAR = 12;

    private final IndexedProblem problem;
    private final LiveRoutes routes;
    private final Neighbours neighbours;
    private final SplittableRandom random;
    private final long travelPerSec;

    TailSwap(LiveRoutes routes, Neighbours neighbours, SplittableRandom random) {
        problem = routes.problem;
        this.routes = routes;
        this.neighbours = neighbours;
        this.random = random;
        travelPerSec = problem.weights().travelPerSec();
    }

    /**
     * Changes the routes where travel alone says it may be worth it.
     *
     * @param allowance how much cost may grow
     */
    void swap(int job, double allowance) {
        int shift = routes.shiftOf(job);
        if (shift < 0) {
            return;
        }
        int[] around = neighbours.around(job);
        int most = Math.min(NEAR, around.length);
        int from = 1 + random.nextInt(most);
        for (int i = 1; i < most; i++) {
            int other = around[1 + (from + i) % (most - 1)];
            int otherShift = routes.shiftOf(other);
            if (otherShift >= 0
                    && otherShift != shift
                    && isWorthTrying(job, other, allowance)
                    && isPossible(shift, otherShift, job, other)) {
                exchange(job, other);
                return;
            }
        }
    }

    private boolean isWorthTrying(int job, int other, double allowance) {
        int behind = routes.next(job);
        int before = routes.prev(other);
        long there = problem.travel(routes.place(job), routes.place(other));
        long back = problem.travel(routes.place(before), routes.place(behind));
        return travelPerSec * (there + back - routes.legSec(behind) - routes.legSec(other)) < allowance
                && routes.freeSec(job) + there <= routes.latestSec(other)
                && routes.freeSec(before) + back <= routes.latestSec(behind);
    }

    /** Whether the vans and the technicians can do with each other's tails. */
    private boolean isPossible(int shift, int otherShift, int job, int other) {
        long grown = 0;
        int one = routes.next(job);
        for (; routes.isJob(one); one = routes.next(one)) {
            if (problem.isPinned(one) || problem.links().isLinked(one) || !problem.permits(one, otherShift)) {
                return false;
            }
            grown += problem.loadKinds() == 1 ? problem.need(one, 0) : 0;
        }
        for (int two = other; routes.isJob(two); two = routes.next(two)) {
            if (problem.isPinned(two) || problem.links().isLinked(two) || !problem.permits(two, shift)) {
                return false;
            }
            grown -= problem.loadKinds() == 1 ? problem.need(two, 0) : 0;
        }
        return problem.loadKinds() != 1 || routes.room[shift] + grown >= 0 && routes.room[otherShift] - grown >= 0;
    }

    /** Lets {@code other} follow {@code job}, which is on another shift; what came behind either changes shifts. */
    void exchange(int job, int other) {
        int shift = routes.shiftOf(job);
        int otherShift = routes.shiftOf(other);
        routes.touch(shift);
        routes.touch(otherShift);
        int behind = routes.next(job);
        int before = routes.prev(other);
        int last = routes.last(shift);
        int otherLast = routes.last(otherShift);
        hand(behind, shift, otherShift);
        hand(other, otherShift, shift);
        linkTail(job, other, otherLast, routes.endOf(shift));
        linkTail(before, behind, last, routes.endOf(otherShift));
        routes.measureRoom(shift);
        routes.measureRoom(otherShift);
        routes.measure(shift, job, routes.endOf(shift));
        routes.measure(otherShift, before, routes.endOf(otherShift));
        routes.noteUse(shift);
        routes.noteUse(otherShift);
    }

    private void linkTail(int head, int first, int last, int end) {
        if (routes.isJob(first)) {
            routes.link(head, first);
            routes.link(last, end);
        } else {
            routes.link(head, end);
        }
    }

    /** Gives all jobs from one on to another shift. */
    private void hand(int from, int shift, int otherShift) {
        for (int job = from; routes.isJob(job); job = routes.next(job)) {
            routes.travelSec[shift] -= routes.legSec(job);
            routes.waitingSec[shift] -= routes.stepWaitingSec(job);
            routes.visitCost[shift] -= routes.stepCost(job);
            routes.visitHard[shift] -= routes.stepHard(job);
            routes.clearStep(job);
            problem.addLoad(routes.used[shift], job, -1);
            problem.addLoad(routes.used[otherShift], job, 1);
            routes.count[shift]--;
            routes.count[otherShift]++;
            routes.setShiftOf(job, otherShift);
        }
    }
}
