package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;

/**
 * Routes as linked nodes, one array per property. Nodes 0 to n−1 are the jobs, then one start node and one end node for each
 * shift. What a step of the walk adds is kept by node and summed by route.
 */
class RouteColumns {
    final IndexedProblem problem;
    final int jobCount;
    final int shiftCount;

    final int[] next;
    final int[] prev;
    /** The shift of each node; {@link IndexedProblem#NONE} for a job left out. */
    final int[] shiftOf;

    final int[] place;
    /** End of service at each node; at a start node the start of the shift. */
    final long[] freeSec;
    /** The latest arrival at each node that still keeps the rest of the route, breaks aside. */
    final long[] latestSec;
    /** Travel to each node from the one before. */
    final int[] legSec;
    /** Breaks taken or passed until each node. */
    final int[] rests;

    final long[] stepWaitingSec;
    final long[] stepCost;
    final long[] stepHard;

    final int[] count;
    final long[] travelSec;
    final long[] waitingSec;
    /** What is left in the van where there is one kind of load, else 0; not below 0, as jobs that need nothing still fit. */
    final long[] room;

    final int[][] used;
    final long[] routeCost;
    final long[] visitCost;
    final long[] visitHard;
    final long[] leftSec;
    final long[] routeHard;

    RouteColumns(IndexedProblem problem) {
        this.problem = problem;
        jobCount = problem.jobCount();
        shiftCount = problem.shiftCount();
        int nodes = jobCount + 2 * shiftCount;
        next = new int[nodes];
        prev = new int[nodes];
        shiftOf = new int[nodes];
        place = new int[nodes];
        freeSec = new long[nodes];
        latestSec = new long[nodes];
        legSec = new int[nodes];
        rests = new int[nodes];
        stepWaitingSec = new long[nodes];
        stepCost = new long[nodes];
        stepHard = new long[nodes];
        count = new int[shiftCount];
        travelSec = new long[shiftCount];
        waitingSec = new long[shiftCount];
        room = new long[shiftCount];
        used = new int[shiftCount][problem.loadKinds()];
        routeCost = new long[shiftCount];
        visitCost = new long[shiftCount];
        visitHard = new long[shiftCount];
        leftSec = new long[shiftCount];
        routeHard = new long[shiftCount];
    }

    void measureRoom(int shift) {
        room[shift] = problem.loadKinds() == 1 ? Math.max(0, problem.room(shift, used[shift])) : 0;
    }

    int startOf(int shift) {
        return jobCount + shift;
    }

    int endOf(int shift) {
        return jobCount + shiftCount + shift;
    }

    int first(int shift) {
        return next[startOf(shift)];
    }

    int last(int shift) {
        return prev[endOf(shift)];
    }

    boolean isJob(int node) {
        return node < jobCount;
    }

    /** How many jobs of its route come before a job. */
    int positionOf(int job) {
        int position = 0;
        for (int node = prev[job]; isJob(node); node = prev[node]) {
            position++;
        }
        return position;
    }

    void link(int one, int other) {
        next[one] = other;
        prev[other] = one;
    }

    /** Job indices in order, by shift index. */
    public int[][] toArrays() {
        var arrays = new int[shiftCount][];
        for (int shift = 0; shift < shiftCount; shift++) {
            arrays[shift] = new int[count[shift]];
            int at = 0;
            for (int job = first(shift); isJob(job); job = next[job]) {
                arrays[shift][at++] = job;
            }
        }
        return arrays;
    }
}
