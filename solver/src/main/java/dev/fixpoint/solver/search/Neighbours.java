package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.stream.IntStream;

/**
 * For each job the others close to it: by travel alone, and as the one directly before or after it, where waiting counts
 * too and jobs that can never follow each other are left out (Vidal, Crainic, Gendreau, Prins 2013, section 4.4).
 */
public final class Neighbours {
    /** More are never reached by one ruin, and a full table of 5,000 jobs would need 100 MB. */
    private static final int AROUND = 500;

    /** Candidates for a direct neighbour in the route. */
    private static final int BESIDE = Integer.getInteger("beside", 50);

    /** How much a second of unavoidable waiting counts against a second of travel. */
    private static final double WAITING = 0.2;

    private final IndexedProblem problem;
    private final int[][] around;
    private final int[][] before;
    private final int[][] behind;

    public Neighbours(IndexedProblem problem) {
        this.problem = problem;
        int n = problem.jobCount();
        around = new int[n][];
        before = new int[n][];
        behind = new int[n][];
        IntStream.range(0, n).parallel().forEach(this::collect);
    }

    private void collect(int job) {
        int n = problem.jobCount();
        var closest = new Nearest(Math.min(AROUND, n));
        var ahead = new Nearest(Math.min(BESIDE, n));
        var next = new Nearest(Math.min(BESIDE, n));
        int place = problem.place(job);
        closest.add(0, job);
        for (int other = 0; other < n; other++) {
            if (other != job) {
                int there = problem.place(other);
                closest.add(1L + problem.travel(place, there) + problem.travel(there, place), other);
                add(ahead, other, job, other);
                add(next, job, other, other);
            }
        }
        around[job] = closest.take();
        before[job] = ahead.take();
        behind[job] = next.take();
    }

    private void add(Nearest to, int first, int second, int item) {
        long travel = problem.travel(problem.place(first), problem.place(second));
        var from = problem.windows(first);
        var into = problem.windows(second);
        long leg = problem.usualDuration(first) + travel;
        if (from.firstStart() + leg <= into.lastStart() || problem.isPinned(first) || problem.isPinned(second)) {
            long waiting = Math.max(0, into.firstStart() - from.lastStart() - leg);
            to.add(travel + (long) (WAITING * waiting), item);
        }
    }

    /** The jobs closest to a job from near to far, itself first. */
    int[] around(int job) {
        return around[job];
    }

    /** Jobs that a job may well directly follow. */
    int[] before(int job) {
        return before[job];
    }

    /** Jobs that may well directly follow a job. */
    int[] behind(int job) {
        return behind[job];
    }
}
