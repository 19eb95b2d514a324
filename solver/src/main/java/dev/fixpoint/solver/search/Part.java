package dev.fixpoint.solver.search;

import java.util.BitSet;
import java.util.List;

/**
 * The part of a plan that one chain works on.
 *
 * @param routes job indices in order, by shift index; empty for shifts of other parts
 * @param shifts the shifts of this part, with and without jobs
 * @param jobs the jobs of this part, planned and left out
 */
record Part(int[][] routes, BitSet shifts, BitSet jobs) {
    static Part whole(int[][] routes, int jobCount) {
        var shifts = new BitSet();
        shifts.set(0, routes.length);
        var jobs = new BitSet();
        jobs.set(0, jobCount);
        return new Part(routes, shifts, jobs);
    }

    /** Plans of different parts laid over each other. */
    static int[][] union(List<int[][]> plans) {
        var union = plans.getFirst().clone();
        for (var plan : plans) {
            for (int shift = 0; shift < union.length; shift++) {
                union[shift] = plan[shift].length > 0 ? plan[shift] : union[shift];
            }
        }
        return union;
    }
}
