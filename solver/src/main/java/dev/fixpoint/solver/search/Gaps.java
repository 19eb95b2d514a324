package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Windows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gaps in a plan that are wide enough for a job by the bounds of time: between two neighbours, or where a few less urgent
 * jobs in a row give way.
 */
final class Gaps {
    /** More than so many jobs are not moved for one. */
    static final int MOST_DISPLACED = 3;

    /**
     * @param after the node before the gap
     * @param behind the node behind it; what is between the two gives way
     * @param estimate what the job would cost here if those who give way found places as good
     */
    record Gap(int shift, int after, int behind, boolean displaces, long estimate) {
        static final Comparator<Gap> CHEAPEST = Comparator.comparingLong(Gap::estimate);
    }

    private final IndexedProblem problem;
    private final LiveRoutes routes;
    private final int job;
    private final int place;
    private final Windows windows;
    private final List<Gap> found = new ArrayList<>();

    Gaps(LiveRoutes routes, int job) {
        problem = routes.problem;
        this.routes = routes;
        this.job = job;
        place = problem.place(job);
        windows = problem.windows(job);
    }

    List<Gap> found() {
        for (int shift = 0; shift < routes.shiftCount; shift++) {
            if (problem.permits(job, shift)
                    && windows.firstStart() <= problem.latestEndSec(shift)
                    && windows.lastStart() >= problem.startSec(shift)) {
                scan(shift);
            }
        }
        return found;
    }

    private void scan(int shift) {
        var onwardSec = new int[routes.count[shift] + 1];
        int nodes = 0;
        for (int node = routes.first(shift); nodes < onwardSec.length; node = routes.next(node)) {
            onwardSec[nodes++] = problem.travel(place, routes.place(node));
        }
        int position = 0;
        int end = routes.endOf(shift);
        for (int after = routes.startOf(shift); after != end; after = routes.next(after)) {
            int there = problem.travel(routes.place(after), place);
            if (routes.freeSec(after) + there <= windows.lastStart()) {
                widen(shift, after, there, onwardSec, position);
            }
            position++;
        }
    }

    /** Lets one job after the other behind a node give way. */
    private void widen(int shift, int after, int there, int[] onwardSec, int position) {
        long startSec = windows.start(routes.freeSec(after) + there);
        long readySec = startSec + problem.duration(job, shift);
        long base = cost(shift, startSec);
        int behind = routes.next(after);
        for (int displaced = 0; displaced <= MOST_DISPLACED; displaced++) {
            int onward = onwardSec[position + displaced];
            if (readySec + onward <= routes.latestSec(behind)) {
                long detour = (long) there + onward - routes.legSec(behind);
                found.add(new Gap(
                        shift,
                        after,
                        behind,
                        displaced > 0,
                        base + problem.weights().travelPerSec() * detour));
            }
            if (!givesWay(behind)) {
                return;
            }
            behind = routes.next(behind);
        }
    }

    private long cost(int shift, long startSec) {
        return routes.walk.costs().placement(job, shift)
                + routes.walk.costs().timing(job, shift, startSec)
                + (routes.count[shift] == 0 ? problem.weights().shiftUsed() : 0);
    }

    private boolean givesWay(int node) {
        return routes.isJob(node)
                && problem.priority(node) < problem.priority(job)
                && !problem.isPinned(node)
                && !problem.links().isLinked(node);
    }
}
