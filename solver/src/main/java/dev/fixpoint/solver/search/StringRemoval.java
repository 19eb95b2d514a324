package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.SplittableRandom;

/**
 * The ruin of SISR: strings of neighbouring jobs are taken from several routes close to one job, which leaves slack in
 * one part of the map and the rest of the plan alone (Christiaens & Vanden Berghe 2020, section 5.1). Locked jobs stay.
 */
final class StringRemoval {
    /** c̄ of the paper: average number of jobs removed. */
    private static final double AVERAGE_REMOVED = 10;

    /** Lmax of the paper: the longest string. */
    private static final double LONGEST = 10;

    /** α of the paper: chance that a string keeps some jobs in its middle. */
    private static final double SPLIT = 0.5;

    /** β of the paper: chance that the kept middle stops growing. */
    private static final double KEEP_GROWING = 0.01;

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

    /** Removes strings around a random job; afterwards {@link #absent} and {@link #retried} want a place. */
    void ruin() {
        forget();
        int seed = random.nextInt(problem.jobCount());
        int strings = Integer.MAX_VALUE;
        double longest = LONGEST;
        for (int job : neighbours.of(seed)) {
            int shift = routes.shiftOf(job);
            if (shift == IndexedProblem.NONE) {
                retry(job);
            } else if (!isRuined[shift] && !problem.isPinned(job)) {
                if (ruinedCount == 0) {
                    longest = Math.min(LONGEST, averageLength());
                    strings = strings(longest);
                }
                removeString(
                        shift, job, (int) (random.nextDouble() * Math.min(longest, routes.route(shift).count)) + 1);
            }
            if (ruinedCount >= strings) {
                break;
            }
        }
        for (int i = 0; i < ruinedCount; i++) {
            routes.measure(ruined[i]);
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

    /** Average length of the routes in use. */
    private double averageLength() {
        int used = 0;
        for (int shift = 0; shift < problem.shiftCount(); shift++) {
            used += routes.route(shift).count > 0 ? 1 : 0;
        }
        return (double) (problem.jobCount() - routes.unplannedCount()) / Math.max(1, used);
    }

    private int strings(double longest) {
        double most = 4 * AVERAGE_REMOVED / (1 + longest) - 1;
        return (int) (random.nextDouble() * most) + 1;
    }

    /** Takes {@code length} jobs in a row including {@code job}; a split string spares some jobs in its middle. */
    private void removeString(int shift, int job, int length) {
        var route = routes.route(shift);
        int spared = 0;
        if (length > 1 && length < route.count && random.nextDouble() < SPLIT) {
            spared = 1;
            while (length + spared < route.count && random.nextDouble() > KEEP_GROWING) {
                spared++;
            }
        }
        int span = length + spared;
        int at = route.indexOf(job);
        int lowest = Math.max(0, at - span + 1);
        int from = lowest + random.nextInt(Math.min(at, route.count - span) - lowest + 1);
        int spareFrom = spared == 0 ? from + span : from + 1 + random.nextInt(length - 1);
        int first = absentCount;
        for (int i = from; i < from + span; i++) {
            boolean isSpared = i >= spareFrom && i < spareFrom + spared;
            if (!isSpared && !problem.isPinned(route.jobs[i])) {
                absent[absentCount++] = route.jobs[i];
            }
        }
        for (int i = first; i < absentCount; i++) {
            isAbsent[absent[i]] = true;
            routes.remove(absent[i]);
        }
        isRuined[shift] = true;
        ruined[ruinedCount++] = shift;
    }
}
