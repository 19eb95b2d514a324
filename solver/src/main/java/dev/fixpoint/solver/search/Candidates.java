package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * For each job the shifts that could take it if they were empty, and what it would cost there: skills, exclusions and
 * windows rule out most shifts once and for all, and an empty shift never needs a second look.
 */
public final class Candidates {
    private final int[][] shifts;
    private final long[][] aloneCost;
    private final int[][] cheapestFirst;
    private final BitSet[] isCandidate;
    private final long[] cheapest;
    private long dearest;

    public Candidates(IndexedProblem problem, Tolerance tolerance) {
        shifts = new int[problem.jobCount()][];
        aloneCost = new long[problem.jobCount()][];
        cheapestFirst = new int[problem.jobCount()][];
        isCandidate = new BitSet[problem.jobCount()];
        cheapest = new long[problem.jobCount()];
        var walk = new RouteTimeline(problem);
        var found = new int[problem.shiftCount()];
        var costs = new long[problem.shiftCount()];
        for (int job = 0; job < problem.jobCount(); job++) {
            int count = find(problem, tolerance, walk, job, found, costs);
            shifts[job] = Arrays.copyOf(found, count);
            aloneCost[job] = Arrays.copyOf(costs, count);
            isCandidate[job] = new BitSet(problem.shiftCount());
            Arrays.stream(shifts[job]).forEach(isCandidate[job]::set);
            cheapestFirst[job] = cheapestFirst(aloneCost[job]);
            cheapest[job] = Arrays.stream(aloneCost[job]).min().orElse(0);
            dearest = Math.max(dearest, Arrays.stream(aloneCost[job]).max().orElse(0));
        }
    }

    private static int find(
            IndexedProblem problem, Tolerance tolerance, RouteTimeline walk, int job, int[] found, long[] costs) {
        int count = 0;
        var alone = new int[] {job};
        for (int shift = 0; shift < problem.shiftCount() && !problem.isPinned(job); shift++) {
            if (!problem.permits(job, shift)) {
                continue;
            }
            long cost = walk.walk(shift, alone, 1);
            // the shift may end later than written when its locks need it, so being late home is judged by that
            if (walk.hard() == walk.lateHomeSec() && walk.timeSec() <= tolerance.homeSec(shift)) {
                found[count] = shift;
                costs[count++] = cost;
            }
        }
        return count;
    }

    private static int[] cheapestFirst(long[] costs) {
        return IntStream.range(0, costs.length)
                .boxed()
                .sorted(Comparator.comparingLong(index -> costs[index]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    boolean isCandidate(int job, int shift) {
        return isCandidate[job].get(shift);
    }

    /** Positions in {@link #shifts} and {@link #aloneCost}, by cost. */
    int[] cheapestFirst(int job) {
        return cheapestFirst[job];
    }

    /** In order of their index. */
    int[] shifts(int job) {
        return shifts[job];
    }

    /** Cost of a route with this job only, in the order of {@link #shifts}. */
    long[] aloneCost(int job) {
        return aloneCost[job];
    }

    /** The cheapest way to do the job on a shift of its own; 0 when there is none. */
    long cheapest(int job) {
        return cheapest[job];
    }

    /** The most any job costs on a shift of its own. */
    long dearest() {
        return dearest;
    }
}
