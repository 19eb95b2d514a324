package dev.fixpoint.solver.timeline;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where on a route the van goes by its warehouse: not at all while all that the jobs need is in the van, else once, before
 * the first job that lacks something or earlier, where that is best for the route: least broken, then cheapest, of equals
 * the latest (Pillac, Guéret and Medaglia, Optimization Letters 7(7), 2013, ask for the cheapest place that keeps the
 * windows).
 *
 * <p>On a route with linked jobs, whose times others set, it is where the detour is shortest, whatever the time: else a
 * later start somewhere might make an earlier one elsewhere, and starts would not settle.
 */
public final class Fetching {
    private final IndexedProblem problem;
    private final ShiftColumns shifts;
    private final int[] used;
    private final long[] detour;

    public Fetching(IndexedProblem problem) {
        this.problem = problem;
        shifts = problem.shifts;
        used = new int[problem.loadKinds()];
        detour = new long[problem.warehouses().isEmpty() ? 0 : problem.jobCount()];
    }

    private boolean isLinked(int[] jobs, int count) {
        return !problem.links().isEmpty() && Arrays.stream(jobs, 0, count).anyMatch(problem.links()::isLinked);
    }

    /**
     * Positions of the jobs before which the van may go by the warehouse: {@link IndexedProblem#NONE} alone where it need
     * not.
     *
     * @param jobs job indices in order; the first {@code count} count
     */
    public IntStream places(int shift, int[] jobs, int count) {
        int last = firstLacking(shift, jobs, count);
        return last == IndexedProblem.NONE || isLinked(jobs, count)
                ? IntStream.of(last == IndexedProblem.NONE ? last : shortest(shift, jobs, last))
                : IntStream.rangeClosed(0, last);
    }

    /** The best of the {@link #places}. */
    int best(RouteTimeline walk, int shift, int[] jobs, int count) {
        int last = firstLacking(shift, jobs, count);
        if (last <= 0) {
            return last;
        }
        if (isLinked(jobs, count)) {
            return shortest(shift, jobs, last);
        }
        return problem.costsIgnoreTime() && problem.weights().travelPerSec() > 0
                ? shortestKept(walk, shift, jobs, count, last)
                : leastBroken(walk, shift, jobs, count, last);
    }

    /** Where only travel makes a difference, a place with the shortest detour that breaks nothing is best: seldom is another walked. */
    private int shortestKept(RouteTimeline walk, int shift, int[] jobs, int count, int last) {
        for (int at = last; at >= 0; at--) {
            detour[at] = detour(shift, jobs, at);
        }
        for (int tried = 0; tried <= last; tried++) {
            int next = last;
            for (int at = last; at >= 0; at--) {
                next = detour[at] < detour[next] ? at : next;
            }
            walk.begin(shift, next);
            walk.go(jobs, count);
            if (walk.hard() == 0) {
                return next;
            }
            detour[next] = Long.MAX_VALUE;
        }
        return leastBroken(walk, shift, jobs, count, last);
    }

    private int leastBroken(RouteTimeline walk, int shift, int[] jobs, int count, int last) {
        int best = last;
        long leastHard = Long.MAX_VALUE;
        long leastCost = Long.MAX_VALUE;
        for (int at = last; at >= 0; at--) {
            walk.begin(shift, at);
            walk.go(jobs, count);
            if (walk.hard() < leastHard || walk.hard() == leastHard && walk.cost() < leastCost) {
                best = at;
                leastHard = walk.hard();
                leastCost = walk.cost();
            }
        }
        return best;
    }

    /** Position of the first job for which a tool or a part is not in the van, or {@link IndexedProblem#NONE}. */
    private int firstLacking(int shift, int[] jobs, int count) {
        Arrays.fill(used, 0);
        for (int i = 0; i < count; i++) {
            int job = jobs[i];
            problem.loads.add(used, job, 1);
            // a lock is a decision already taken: tools are not asked for again
            boolean isDecided = problem.pinShift(job) == shift;
            if (!isDecided && !problem.permissions.isEquipped(job, shift) || problem.loads.isUsedUp(shift, used)) {
                return i;
            }
        }
        return IndexedProblem.NONE;
    }

    private int shortest(int shift, int[] jobs, int last) {
        int best = last;
        for (int at = last; at >= 0; at--) {
            best = detour(shift, jobs, at) < detour(shift, jobs, best) ? at : best;
        }
        return best;
    }

    /** Seconds of travel more than straight to a job. */
    private long detour(int shift, int[] jobs, int at) {
        int warehouse = problem.warehouses().place(shift);
        int from = at == 0 ? shifts.startPlace[shift] : problem.place(jobs[at - 1]);
        int to = problem.place(jobs[at]);
        return (long) problem.travel(from, warehouse) + problem.travel(warehouse, to) - problem.travel(from, to);
    }
}
