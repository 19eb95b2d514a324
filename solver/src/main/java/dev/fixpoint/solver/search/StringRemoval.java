package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Links;
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

    /** α of the paper: chance that a string spares some jobs in its middle. */
    private static final double SPLIT = 0.5;

    /** β of the paper: chance that one more job is spared. */
    private static final double SPARE_MORE = 0.01;

    /** Jobs left out before that get another chance in the routes ruined, at most. */
    private static final int RETRIED = 20;

    /** Groups of linked jobs left out before that get another chance, at most. */
    private static final int GROUPS_RETRIED = 3;

    private final IndexedProblem problem;
    private final LiveRoutes routes;
    private final Neighbours neighbours;
    private final SplittableRandom random;
    private final Links links;
    private final boolean[] isRuined;
    private final int[] ruined;
    private int ruinedCount;
    private final boolean[] isAbsent;

    final int[] absent;
    int absentCount;
    /** Groups of linked jobs that want a place, wholly or in part. */
    final int[] groups;

    int groupCount;
    private final boolean[] isGroupAbsent;

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
        links = problem.links();
        groups = new int[links.groupCount()];
        isGroupAbsent = new boolean[links.groupCount()];
    }

    /** Removes strings around a job; afterwards {@link #absent} and {@link #retried} want a place. */
    void ruin(int seed) {
        forget();
        int strings = Integer.MAX_VALUE;
        double longest = LONGEST;
        for (int job : neighbours.around(seed)) {
            int shift = routes.shiftOf(job);
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
        for (int i = 0; i < groupCount; i++) {
            removeRest(groups[i]);
        }
    }

    /** Collects the jobs that are on their own and want a place; returns how many. */
    int wanted(int[] into) {
        System.arraycopy(absent, 0, into, 0, absentCount);
        System.arraycopy(retried, 0, into, absentCount, retriedCount);
        return absentCount + retriedCount;
    }

    /** Whether a job that wants a place was left out before. */
    boolean isRetried(int job) {
        return !isAbsent[job];
    }

    /** Linked jobs are taken away together, wherever they are. */
    private void removeRest(int group) {
        for (int[] step : links.steps(group)) {
            for (int job : step) {
                if (routes.shiftOf(job) >= 0 && !problem.isPinned(job)) {
                    routes.removeAlone(job);
                }
            }
        }
    }

    private void addGroup(int group) {
        if (!isGroupAbsent[group]) {
            isGroupAbsent[group] = true;
            groups[groupCount++] = group;
        }
    }

    private void forget() {
        for (int i = 0; i < absentCount; i++) {
            isAbsent[absent[i]] = false;
        }
        absentCount = 0;
        for (int i = 0; i < groupCount; i++) {
            isGroupAbsent[groups[i]] = false;
        }
        groupCount = 0;
        retriedCount = 0;
        for (int i = 0; i < ruinedCount; i++) {
            isRuined[ruined[i]] = false;
        }
        ruinedCount = 0;
    }

    private void retry(int job) {
        if (links.isLinked(job)) {
            if (groupCount < GROUPS_RETRIED) {
                addGroup(links.groupOf(job));
            }
        } else if (retriedCount < RETRIED && !isAbsent[job] && !problem.isPinned(job)) {
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
        int from = routes.prev(node);
        boolean isChanged = false;
        for (int i = 0; i < span; i++) {
            int after = routes.next(node);
            boolean isSpared = i >= spareFrom && i < spareFrom + spared;
            if (!isSpared && !problem.isPinned(node)) {
                routes.remove(node);
                isChanged = true;
                if (links.isLinked(node)) {
                    addGroup(links.groupOf(node));
                } else {
                    absent[absentCount++] = node;
                    isAbsent[node] = true;
                }
            }
            node = after;
        }
        if (isChanged) {
            routes.measure(shift, from, node);
        }
        isRuined[shift] = true;
        ruined[ruinedCount++] = shift;
    }

    /** The first job of a random stretch of {@code span} jobs that has {@code job} in it. */
    private int spanStart(int job, int span) {
        int ahead = 0;
        for (int node = routes.prev(job); routes.isJob(node) && ahead < span - 1; node = routes.prev(node)) {
            ahead++;
        }
        int behind = 0;
        for (int node = routes.next(job); routes.isJob(node) && behind < span - 1; node = routes.next(node)) {
            behind++;
        }
        int least = span - 1 - behind;
        int back = Math.max(0, least);
        back += random.nextInt(ahead - back + 1);
        int start = job;
        for (int i = 0; i < back; i++) {
            start = routes.prev(start);
        }
        return start;
    }
}
