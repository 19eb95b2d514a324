package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.ShiftClasses;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * For each job the classes of shifts that could take it if they were empty, and what it would cost there: skills,
 * exclusions and windows rule out most shifts once and for all, and an empty shift never needs a second look.
 */
public final class Candidates {
    /** Jobs that one thread looks at in a row. */
    private static final int TOGETHER = 32;

    private static final int CLASS_BITS = 20;

    /** Dearer shifts are not told apart when they are sorted. */
    private static final long MOST_COST = Long.MAX_VALUE >> CLASS_BITS;

    private final IndexedProblem problem;
    private final Tolerance tolerance;
    private final ShiftClasses shiftClasses;
    private final int[][] classes;
    private final long[][] aloneCost;
    private final BitSet[] isCandidate;
    private final boolean[] isKnown;
    private long dearest;

    /** @param goOn polled while looking; once false, the jobs not looked at yet have no candidates */
    public Candidates(IndexedProblem problem, Tolerance tolerance, BooleanSupplier goOn) {
        this(problem, tolerance);
        find(IntStream.range(0, problem.jobCount()).toArray(), goOn);
    }

    private Candidates(IndexedProblem problem, Tolerance tolerance) {
        this.problem = problem;
        this.tolerance = tolerance;
        shiftClasses = problem.shiftClasses();
        int n = problem.jobCount();
        classes = new int[n][0];
        aloneCost = new long[n][0];
        isCandidate = new BitSet[n];
        isKnown = new boolean[n];
        Arrays.setAll(isCandidate, _ -> new BitSet());
    }

    /** The same for another problem with the same travel times; where no shift has changed, only changed jobs are looked at. */
    Candidates changed(IndexedProblem next, Tolerance nextTolerance, KeptJobs kept, BooleanSupplier goOn) {
        var changed = new Candidates(next, nextTolerance);
        boolean isComparable = next.hasShiftsOf(problem) && nextTolerance.hasHomesOf(tolerance);
        int[] unknown = IntStream.range(0, next.jobCount())
                .filter(job -> !isComparable || !changed.takeOver(this, job, kept.before(job)))
                .toArray();
        changed.find(unknown, goOn);
        return changed;
    }

    private boolean takeOver(Candidates from, int job, int old) {
        if (old == IndexedProblem.NONE
                || !from.isKnown[old]
                || !problem.job(job).equals(from.problem.job(old))) {
            return false;
        }
        classes[job] = from.classes[old];
        aloneCost[job] = from.aloneCost[old];
        isCandidate[job] = from.isCandidate[old];
        isKnown[job] = true;
        return true;
    }

    private void find(int[] jobs, BooleanSupplier goOn) {
        IntStream.rangeClosed(0, jobs.length / TOGETHER).parallel().forEach(part -> {
            var finder = new Finder();
            Arrays.stream(jobs, part * TOGETHER, Math.min(jobs.length, (part + 1) * TOGETHER))
                    .filter(job -> !problem.isPinned(job) && goOn.getAsBoolean())
                    .forEach(finder::find);
        });
        for (var costs : aloneCost) {
            dearest = Math.max(dearest, costs.length == 0 ? 0 : costs[costs.length - 1]);
        }
    }

    /** Looks at one job after the other on one thread. */
    private final class Finder {
        private final RouteTimeline walk = new RouteTimeline(problem);
        private final int[] alone = new int[1];
        private final long[] cost = new long[shiftClasses.count()];
        private final long[] byCost = new long[cost.length];

        void find(int job) {
            alone[0] = job;
            var thinkable = new BitSet(cost.length);
            int count = 0;
            for (int c = 0; c < cost.length; c++) {
                int shift = shiftClasses.first(c);
                if (isThinkable(job, shift)) {
                    thinkable.set(c);
                    if (mayBeInTime(job, shift) && isPossible(shift)) {
                        cost[c] = walk.cost();
                        byCost[count++] = Math.min(cost[c], MOST_COST) << CLASS_BITS | c;
                    }
                }
            }
            Arrays.sort(byCost, 0, count);
            isCandidate[job] = thinkable;
            classes[job] = Arrays.stream(byCost, 0, count)
                    .mapToInt(key -> (int) (key & (1L << CLASS_BITS) - 1))
                    .toArray();
            isKnown[job] = true;
            aloneCost[job] = IntStream.of(classes[job]).mapToLong(c -> cost[c]).toArray();
        }

        /** A job too far from home may still be close to another one, so an empty shift does not decide about one in use. */
        private boolean isThinkable(int job, int shift) {
            return problem.permits(job, shift)
                    && problem.windows(job).overlaps(problem.startSec(shift), tolerance.homeSec(shift) + 1);
        }

        /** Most shifts are ruled out by their way there and home, without a break or a rule being looked at. */
        private boolean mayBeInTime(int job, int shift) {
            int place = problem.place(job);
            long arriveSec = problem.startSec(shift) + problem.travel(problem.startPlace(shift), place);
            long freeSec = Math.max(arriveSec, problem.windows(job).firstStart()) + problem.duration(job, shift);
            return arriveSec <= problem.windows(job).lastStart()
                    && freeSec + problem.travel(place, problem.endPlace(shift)) <= tolerance.homeSec(shift);
        }

        /** The shift may end later than written when its locks need it, so being late home is judged by that. */
        private boolean isPossible(int shift) {
            walk.walk(shift, alone, 1);
            return walk.hard() == walk.lateHomeSec() && walk.timeSec() <= tolerance.homeSec(shift);
        }
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
