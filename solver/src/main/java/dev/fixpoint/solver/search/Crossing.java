package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes one plan of two: routes of both in turn, each time the one that brings most jobs that are not there yet. A route
 * keeps its shift; jobs that come a second time are left out of it, and jobs that do not come at all are planned anew.
 */
final class Crossing {
    private final IndexedProblem problem;
    private final SplittableRandom random;

    Crossing(IndexedProblem problem, SplittableRandom random) {
        this.problem = problem;
        this.random = random;
    }

    /** Job indices in order, by shift index; locks stay where they are in both. */
    int[][] of(int[][] one, int[][] other) {
        var parents = random.nextBoolean() ? List.of(one, other) : List.of(other, one);
        var child = new int[one.length][0];
        var taken = new BitSet();
        var shiftsLeft = new BitSet();
        shiftsLeft.set(0, one.length);
        keepLocked(parents.getFirst(), child, taken, shiftsLeft);
        int used = (int) Math.max(used(one), used(other));
        for (int turn = 0; turn < used; turn++) {
            var parent = parents.get(turn % 2);
            int best = bestShift(parent, taken, shiftsLeft);
            if (best < 0) {
                break;
            }
            child[best] =
                    IntStream.of(parent[best]).filter(job -> !taken.get(job)).toArray();
            IntStream.of(child[best]).forEach(taken::set);
            shiftsLeft.clear(best);
        }
        return child;
    }

    private static long used(int[][] routes) {
        return Arrays.stream(routes).filter(route -> route.length > 0).count();
    }

    /** A shift with a lock keeps the route it has in the first plan. */
    private void keepLocked(int[][] parent, int[][] child, BitSet taken, BitSet shiftsLeft) {
        for (int shift = 0; shift < parent.length; shift++) {
            if (IntStream.of(parent[shift]).anyMatch(problem::isPinned)) {
                child[shift] = parent[shift];
                IntStream.of(parent[shift]).forEach(taken::set);
                shiftsLeft.clear(shift);
            }
        }
    }

    /** The shift whose route brings most new jobs for the fewest that are there already; at random between equals. */
    private int bestShift(int[][] parent, BitSet taken, BitSet shiftsLeft) {
        var best = new ArrayList<Integer>();
        double most = 0;
        for (int shift = shiftsLeft.nextSetBit(0); shift >= 0; shift = shiftsLeft.nextSetBit(shift + 1)) {
            long fresh =
                    IntStream.of(parent[shift]).filter(job -> !taken.get(job)).count();
            double worth = fresh == 0 ? 0 : (double) fresh / parent[shift].length;
            if (worth > most) {
                best.clear();
                most = worth;
            }
            if (worth > 0 && worth == most) {
                best.add(shift);
            }
        }
        return best.isEmpty() ? -1 : best.get(random.nextInt(best.size()));
    }
}
