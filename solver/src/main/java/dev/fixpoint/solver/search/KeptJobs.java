package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.Arrays;

/** The jobs of a problem that were at the same place in the problem before, and those added and gone. */
final class KeptJobs {
    private final int[] before;
    private final int[] now;
    private final int[] added;
    private final boolean isInOrder;
    private final boolean isSame;

    KeptJobs(IndexedProblem old, IndexedProblem problem) {
        before = new int[problem.jobCount()];
        now = new int[old.jobCount()];
        Arrays.fill(now, IndexedProblem.NONE);
        var fresh = new JobSet(before.length);
        int last = -1;
        boolean isOrdered = true;
        for (int job = 0; job < before.length; job++) {
            int known = old.jobWith(problem.job(job).id());
            if (known == IndexedProblem.NONE || old.place(known) != problem.place(job)) {
                before[job] = IndexedProblem.NONE;
                fresh.add(job);
            } else {
                before[job] = known;
                now[known] = job;
                isOrdered &= known > last;
                last = known;
            }
        }
        added = new int[fresh.size()];
        Arrays.setAll(added, fresh::get);
        isInOrder = isOrdered;
        isSame = isOrdered && added.length == 0 && before.length == now.length;
    }

    /** Whether all jobs have been kept under their numbers, and none has come. */
    boolean isSame() {
        return isSame;
    }

    /** The old number of a job, or {@link IndexedProblem#NONE}. */
    int before(int job) {
        return before[job];
    }

    /** The new number of an old job, or {@link IndexedProblem#NONE}. */
    int now(int old) {
        return now[old];
    }

    /** Jobs that have come, or are somewhere else. */
    int[] added() {
        return added;
    }

    /** Whether of any two jobs kept the same has the lower number. */
    boolean isInOrder() {
        return isInOrder;
    }
}
