package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.SplittableRandom;

/**
 * The ruin of SISR: strings of neighbouring jobs are taken from several routes close to one job, which leaves slack in
 * one part of the map and the rest of the plan alone (Christiaens & Vanden Berghe 2020, section 5.1). Locked jobs stay.
 */
final class StringRemoval {
    /** c̄ of the paper: average number of jobs removed. */
    private static final double AVERAGE_REMOVED = Integer.getInteger("removed", 10);

    /** Lmax of the paper: the longest string. */
    private static final double LONGEST = Integer.getInteger("longest", 10);

    /** α of the paper: chance that a string spares some jobs in its middle. */
    private static final double SPLIT = 0.5;

    /** β of the paper: chance that one more job is spared. */
    private static final double SPARE_MORE = 0.01;

    /** Jobs left out before that get another chance in the routes ruined, at most. */
    private static final int RETRIED = 20;

    private final IndexedProblem problem;
    private final LiveRoutes routes;
    private final Neighbours neighbours;
    private final SplittableRandom random;
    private final boolean[] isRuined;
    private final int[] ruined;
    private int ruinedCount;
    private final boolean[] isAbsent;

    final int[] absent;
    int absentCount;
    final int[] retried = new int[RETRIED];
    int retriedCount;

    StringRemoval(LiveRoutes routes, Neighbours neighbours, SplittableRandom random) {
        this.problem = routes.problem;
        this.routes = routes;
        this.neighbours = neighbours;
        this.random = random;
        isRuined = new boolean[problem.shiftCount()];
        ruined = new int[problem.shiftCount()];
        absent = new int[problem.jobCount()];
        isAbsent = new boolean[problem.jobCount()];
    }

    /** Removes strings around a job; afterwards {@link #absent} and {@link #retried} want a place. */
    void ruin(int seed) {
        forget();
        int strings = Integer.MAX_VALUE;
        double longest = LONGEST;
        for (int job : neighbours.around(seed)) {
            int shift = routes.shiftOf[job];
            if (shift == IndexedProblem.NONE) {
                retry(job);
            } else if (shift >= 0 && !isRuined[shift] && !problem.isPinned(job)) {
                if (ruinedCount == 0) {
                    longest = Math.min(LONGEST, routes.averageLength());
                    strings = strings(longest);
                }
                removeString(shift, job, (int) (random.nextDouble() * Math.min(longest, routes.count[shift])) + 1);
            }
            if (ruinedCount >= strings) {
                break;
            }
        }
    }

    private void forget() {
        for (int i = 0; i < absentCount; i++) {
            isAbsent[absent[i]] = false;
        }
        absentCount = 0;
        retriedCount = 0;
        for (int i = 0; i < ruinedCount; i++) {
            isRuined[ruined[i]] = false;
        }
        ruinedCount = 0;
    }

    private void retry(int job) {
        if (retriedCount < RETRIED && !isAbsent[job] && !problem.isPinned(job)) {
            retried[retriedCount++] = job;
        }
    }

    private int strings(double longest) {
        double most = 4 * AVERAGE_REMOVED / (1 + longest) - 1;
        return (int) (random.nextDouble() * most) + 1;
    }

    /** Takes {@code length} jobs in a row including {@code job}; a split string spares some jobs in its middle. */
    private void removeString(int shift, int job, int length) {
        int spared = 0;
        if (length > 1 && length < routes.count[shift] && random.nextDouble() < SPLIT) {
            spared = 1;
            while (length + spared < routes.count[shift] && random.nextDouble() < SPARE_MORE) {
                spared++;
            }
        }
        int span = length + spared;
        int node = spanStart(job, span);
        int spareFrom = spared == 0 ? span : 1 + random.nextInt(length - 1);
        int from = routes.prev[node];
        int first = absentCount;
        for (int i = 0; i < span; i++) {
            int after = routes.next[node];
            boolean isSpared = i >= spareFrom && i < spareFrom + spared;
            if (!isSpared && !problem.isPinned(node)) {
                absent[absentCount++] = node;
                isAbsent[node] = true;
                routes.remove(node);
            }
            node = after;
        }
        if (absentCount > first) {
            routes.measure(shift, from, node);
        }
        isRuined[shift] = true;
        ruined[ruinedCount++] = shift;
    }

    /** The first job of a random stretch of {@code span} jobs that has {@code job} in it. */
    private int spanStart(int job, int span) {
        int ahead = 0;
        for (int node = routes.prev[job]; routes.isJob(node) && ahead < span - 1; node = routes.prev[node]) {
            ahead++;
        }
        int behind = 0;
        for (int node = routes.next[job]; routes.isJob(node) && behind < span - 1; node = routes.next[node]) {
            behind++;
        }
        int least = span - 1 - behind;
        int back = Math.max(0, least);
        back += random.nextInt(ahead - back + 1);
        int start = job;
        for (int i = 0; i < back; i++) {
            start = routes.prev[start];
        }
        return start;
    }
}
