package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.SplittableRandom;

/**
 * In which order jobs get their place. Each recreate draws one order, so that no job is always last (the weights are
 * those of the paper, with the urgent and the choosy in place of its demand).
 */
final class InsertionOrder {
    private final long[][] keys;
    private final SplittableRandom random;
    private final long[] shuffled;

    InsertionOrder(IndexedProblem problem, Candidates candidates, SplittableRandom random) {
        this.random = random;
        int n = problem.jobCount();
        shuffled = new long[n];
        var urgent = new long[n];
        var choosy = new long[n];
        var far = new long[n];
        var close = new long[n];
        var tight = new long[n];
        var early = new long[n];
        var late = new long[n];
        for (int job = 0; job < n; job++) {
            var windows = problem.windows(job);
            urgent[job] = -1_000_000L * problem.priority(job) + problem.usualDuration(job);
            choosy[job] = candidates.choices(job);
            far[job] = -candidates.cheapest(job);
            close[job] = candidates.cheapest(job);
            tight[job] = windows.lastStart() - windows.firstStart();
            early[job] = windows.firstStart();
            late[job] = -windows.lastStart();
        }
        keys = new long[][] {
            shuffled, shuffled, shuffled, shuffled, urgent, urgent, urgent, urgent, choosy, choosy, far, far, close,
            tight, tight, early, early, late, late
        };
    }

    /** Sorts by an order drawn at random. */
    void sort(int[] jobs, int count) {
        for (int i = 0; i < count; i++) {
            shuffled[jobs[i]] = random.nextLong();
        }
        sort(jobs, count, keys[random.nextInt(keys.length)]);
    }

    /** Insertion sort, because the lists are short and must not be boxed. */
    private static void sort(int[] jobs, int count, long[] key) {
        for (int i = 1; i < count; i++) {
            int job = jobs[i];
            int at = i;
            while (at > 0 && key[jobs[at - 1]] > key[job]) {
                jobs[at] = jobs[at - 1];
                at--;
            }
            jobs[at] = job;
        }
    }
}
