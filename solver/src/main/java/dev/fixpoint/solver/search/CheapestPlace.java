package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Windows;
import java.util.BitSet;

/** The cheapest place for one job in a plan as it is, without chance; exact, but places that cannot win are not walked. */
final class CheapestPlace {
    private final IndexedProblem problem;
    private final LiveRoutes routes;
    private final Trial trial;
    private final BitSet triedClasses = new BitSet();
    private int bestAfter;
    private long bestCost;

    CheapestPlace(LiveRoutes routes) {
        problem = routes.problem;
        this.routes = routes;
        trial = new Trial(routes);
    }

    /** The node behind which the job is cheapest, or {@link IndexedProblem#NONE} when no route can take it. */
    int after(int job) {
        bestAfter = IndexedProblem.NONE;
        bestCost = Trial.FORBIDDEN;
        triedClasses.clear();
        var windows = problem.windows(job);
        for (int shift = 0; shift < routes.shiftCount; shift++) {
            if (problem.permits(job, shift)
                    && problem.fits(shift, routes.used[shift], job)
                    && windows.lastStart() >= problem.startSec(shift)
                    && windows.firstStart() <= problem.latestEndSec(shift)
                    && !isKnown(shift)) {
                scan(job, shift, windows);
            }
        }
        return bestAfter;
    }

    /** One unused shift of a class speaks for all. */
    private boolean isKnown(int shift) {
        int shiftClass = problem.shiftClasses().of(shift);
        if (routes.count[shift] > 0) {
            return false;
        }
        boolean isKnown = triedClasses.get(shiftClass);
        triedClasses.set(shiftClass);
        return isKnown;
    }

    private void scan(int job, int shift, Windows windows) {
        int end = routes.endOf(shift);
        int place = problem.place(job);
        long spared = problem.weights().waitingPerSec() * routes.waitingSec[shift];
        for (int after = routes.startOf(shift);
                after != end && routes.freeSec(after) <= windows.lastStart();
                after = routes.next(after)) {
            int behind = routes.next(after);
            int there = problem.travel(routes.place(after), place);
            long arriveSec = routes.freeSec(after) + there;
            if (arriveSec > windows.lastStart()) {
                continue;
            }
            int onward = problem.travel(place, routes.place(behind));
            long detour = (long) there + onward - routes.legSec(behind);
            if (windows.start(arriveSec) + problem.duration(job, shift) + onward <= routes.latestSec(behind)
                    && (problem.warehouses().has(shift)
                            || problem.weights().travelPerSec() * detour - spared < bestCost)) {
                look(job, after);
            }
        }
    }

    private void look(int job, int after) {
        long cost = trial.added(after, job);
        if (cost < bestCost) {
            bestCost = cost;
            bestAfter = after;
        }
    }
}
