package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Job;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The jobs locked by position: each has one job, or the start of the shift, that must come right before it. */
public final class LockedOrder {
    /** Told instead of the job before when a walk goes on in the middle of a route; what was before is in order. */
    static final int UNKNOWN = -3;

    /** Before a job that is not locked by position anything may come. */
    private static final int ANYTHING = -4;

    private final int[] before;
    private final int[][] first;

    /** @param pinShift the shift each job is locked to */
    LockedOrder(List<Job> jobs, int[] pinShift, int shiftCount) {
        before = new int[jobs.size()];
        Arrays.fill(before, ANYTHING);
        var locked = new ArrayList<List<Integer>>();
        for (int shift = 0; shift < shiftCount; shift++) {
            locked.add(new ArrayList<>());
        }
        for (int job = 0; job < before.length; job++) {
            var pin = jobs.get(job).pin();
            if (pin != null && pin.position() != null && pinShift[job] >= 0) {
                locked.get(pinShift[job]).add(job);
            }
        }
        first = locked.stream().map(ofShift -> inOrder(jobs, ofShift)).toArray(int[][]::new);
    }

    private int[] inOrder(List<Job> jobs, List<Integer> locked) {
        locked.sort(Comparator.comparing((Integer job) -> position(jobs.get(job)))
                .thenComparing(job -> jobs.get(job).id()));
        int last = IndexedProblem.NONE;
        for (int job : locked) {
            before[job] = last;
            last = job;
        }
        return locked.stream().mapToInt(job -> job).toArray();
    }

    private static int position(Job job) {
        return Objects.requireNonNull(Objects.requireNonNull(job.pin()).position());
    }

    /** The jobs that come first on a shift. Not to be changed. */
    public int[] first(int shift) {
        return first[shift];
    }

    public boolean isLocked(int job) {
        return before[job] != ANYTHING;
    }

    /** @param previous the job before on the route, {@link IndexedProblem#NONE} at its start */
    boolean isBroken(int job, int previous) {
        return before[job] != previous && before[job] != ANYTHING && previous != UNKNOWN;
    }
}
