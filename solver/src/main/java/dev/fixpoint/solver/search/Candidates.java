package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.ShiftClasses;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * For each job the classes of shifts that could take it if they were empty, and what it would cost there: skills,
 * exclusions and windows rule out most shifts once and for all, and an empty shift never needs a second look.
 */
public final class Candidates {
    private final ShiftClasses shiftClasses;
    private final int[][] classes;
    private final long[][] aloneCost;
    private final BitSet[] isCandidate;
    private long dearest;

    public Candidates(IndexedProblem problem, Tolerance tolerance) {
        shiftClasses = problem.shiftClasses();
        int n = problem.jobCount();
        classes = new int[n][];
        aloneCost = new long[n][];
        isCandidate = new BitSet[n];
        IntStream.range(0, n).parallel().forEach(job -> find(problem, tolerance, job));
        for (var costs : aloneCost) {
            dearest = Math.max(dearest, costs.length == 0 ? 0 : costs[costs.length - 1]);
        }
    }

    private void find(IndexedProblem problem, Tolerance tolerance, int job) {
        record Option(int shiftClass, long cost) {}
        var walk = new RouteTimeline(problem);
        var alone = new int[] {job};
        var options = IntStream.range(0, problem.isPinned(job) ? 0 : shiftClasses.count())
                .filter(c -> problem.permits(job, shiftClasses.first(c)))
                .mapToObj(c -> new Option(c, walk.walk(shiftClasses.first(c), alone, 1)))
                .filter(option -> isPossible(tolerance, walk, shiftClasses.first(option.shiftClass), alone))
                .sorted((a, b) -> Long.compare(a.cost, b.cost))
                .toList();
        classes[job] = options.stream().mapToInt(Option::shiftClass).toArray();
        aloneCost[job] = options.stream().mapToLong(Option::cost).toArray();
        isCandidate[job] = new BitSet(shiftClasses.count());
        IntStream.range(0, problem.isPinned(job) ? 0 : shiftClasses.count())
                .filter(c -> isThinkable(problem, tolerance, job, shiftClasses.first(c)))
                .forEach(isCandidate[job]::set);
    }

    /** A job too far from home may still be close to another one, so an empty shift does not decide about one in use. */
    private static boolean isThinkable(IndexedProblem problem, Tolerance tolerance, int job, int shift) {
        return problem.permits(job, shift)
                && problem.windows(job).overlaps(problem.startSec(shift), tolerance.homeSec(shift) + 1);
    }

    /** The shift may end later than written when its locks need it, so being late home is judged by that. */
    private static boolean isPossible(Tolerance tolerance, RouteTimeline walk, int shift, int[] alone) {
        walk.walk(shift, alone, 1);
        return walk.hard() == walk.lateHomeSec() && walk.timeSec() <= tolerance.homeSec(shift);
    }

    /** Whether the job may be on a shift that has others. */
    boolean isCandidate(int job, int shift) {
        return isCandidate[job].get(shiftClasses.of(shift));
    }

    /** Classes of shifts that could take the job, by the cost of doing so. */
    int[] classes(int job) {
        return classes[job];
    }

    /** Cost of a route with this job only, in the order of {@link #classes}. */
    long[] aloneCost(int job) {
        return aloneCost[job];
    }

    /** How many classes of shifts could take the job. */
    int choices(int job) {
        return classes[job].length;
    }

    /** The cheapest way to do the job on a shift of its own; 0 when there is none. */
    long cheapest(int job) {
        return aloneCost[job].length == 0 ? 0 : aloneCost[job][0];
    }

    /** The most any job costs on a shift of its own. */
    long dearest() {
        return dearest;
    }
}
