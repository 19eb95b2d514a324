package dev.fixpoint.solver.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How far locks alone already break the rules of their shift, which the planner must bear but never make worse.
 *
 * <p>A technician who runs ten minutes late for a locked visit still gets the rest of the day planned: whatever else is
 * on the route, that visit may start those ten minutes late and no later.
 */
public final class Tolerance {
    private final IndexedProblem problem;
    private final int[][] pins;
    private final long[] hard;
    private final long[] homeSec;
    private final long[] pinnedStartSec;

    public Tolerance(IndexedProblem problem) {
        this.problem = problem;
        pins = new int[problem.shiftCount()][];
        hard = new long[problem.shiftCount()];
        homeSec = new long[problem.shiftCount()];
        pinnedStartSec = new long[problem.jobCount()];
        var byShift = IntStream.range(0, problem.jobCount())
                .filter(job -> problem.pinShift(job) >= 0)
                .boxed()
                .filter(job -> !problem.lockedOrder().isLocked(job))
                .sorted(Comparator.comparingLong(problem::pinSec))
                .toList();
        Arrays.setAll(
                pins,
                shift -> IntStream.concat(
                                IntStream.of(problem.lockedOrder().first(shift)),
                                byShift.stream()
                                        .filter(job -> problem.pinShift(job) == shift)
                                        .mapToInt(job -> job))
                        .toArray());
        measure();
    }

    private void measure() {
        var walk = new RouteTimeline(problem);
        for (int shift = 0; shift < pins.length; shift++) {
            walk.begin(shift, pins[shift], pins[shift].length);
            for (int job : pins[shift]) {
                walk.visit(job);
                pinnedStartSec[job] = walk.startSec();
            }
            walk.walk(shift, pins[shift], pins[shift].length);
            hard[shift] = walk.hard();
            homeSec[shift] = Math.max(problem.latestEndSec(shift), walk.timeSec());
        }
    }

    /** The locked jobs of a shift: those locked by position, then the others in order of their locked start. */
    public int[] pins(int shift) {
        return pins[shift];
    }

    /** {@link RouteTimeline#hard} of the locked jobs alone; 0 unless locks contradict each other or the shift. */
    public long hard(int shift) {
        return hard[shift];
    }

    /** When the technician must be back: the end of the shift with its overtime, or later when the locks alone need it. */
    public long homeSec(int shift) {
        return homeSec[shift];
    }

    /** Whether all technicians must be back when they must in another problem with the same shifts. */
    public boolean hasHomesOf(Tolerance other) {
        return Arrays.equals(homeSec, other.homeSec);
    }

    /** The latest start of a job that breaks no promise; for a locked one, when the locks alone let it start. */
    public long latestStart(int job, int shift) {
        return problem.pinShift(job) == shift
                ? pinnedStartSec[job]
                : problem.windows(job).lastStart();
    }

    /**
     * The latest arrival at a job that still keeps the rest of its route, were there no more breaks to take. Nothing may
     * come before a job locked by position, so no arrival there is early enough for one more job.
     *
     * @param latestNextSec the same for the next job, or when to be home
     * @param legSec travel from the job to the next
     */
    public long latestArrival(int job, int shift, long latestNextSec, int legSec) {
        long boundSec = latestNextSec - legSec - problem.duration(job, shift);
        if (problem.pinShift(job) != shift) {
            return problem.windows(job).latestArrival(boundSec);
        }
        if (problem.lockedOrder().isLocked(job)) {
            return -Windows.FAR;
        }
        return problem.pinSec(job) > boundSec ? -Windows.FAR : Math.min(pinnedStartSec[job], boundSec);
    }

    /** The same for a job that starts at an appointed second. */
    public long latestArrival(int job, int shift, long latestNextSec, int legSec, long appointedSec) {
        return appointedSec + problem.duration(job, shift) + legSec > latestNextSec ? -Windows.FAR : appointedSec;
    }
}
