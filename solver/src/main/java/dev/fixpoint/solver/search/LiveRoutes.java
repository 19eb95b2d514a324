package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;

/**
 * The plan being searched. Changes are tentative until {@link #keep}; {@link #undo} restores the routes touched since.
 */
public final class LiveRoutes {
    final IndexedProblem problem;
    final Tolerance tolerance;
    final RouteTimeline walk;
    final JobSet unplanned;

    private final LiveRoute[] routes;
    private final LiveRoute[] before;
    private final boolean[] isTouched;
    private final int[] touched;
    private final int[] shiftOf;
    private int touchedCount;
    private long cost;
    private long unplannedCost;
    private long costBefore;
    private long unplannedCostBefore;

    /** @param start job indices in order, by shift index, breaking no rule that locks do not break by themselves */
    public LiveRoutes(IndexedProblem problem, Tolerance tolerance, int[][] start) {
        this.problem = problem;
        this.tolerance = tolerance;
        walk = new RouteTimeline(problem);
        unplanned = new JobSet(problem.jobCount());
        routes = new LiveRoute[problem.shiftCount()];
        before = new LiveRoute[problem.shiftCount()];
        isTouched = new boolean[problem.shiftCount()];
        touched = new int[problem.shiftCount()];
        shiftOf = new int[problem.jobCount()];
        for (int job = 0; job < shiftOf.length; job++) {
            leaveOut(job);
        }
        for (int shift = 0; shift < routes.length; shift++) {
            routes[shift] = new LiveRoute();
            before[shift] = new LiveRoute();
            for (int job : start[shift]) {
                routes[shift].insert(routes[shift].count, job);
                planned(job, shift);
            }
            measure(shift);
        }
        keep();
    }

    LiveRoute route(int shift) {
        return routes[shift];
    }

    /** The shift a job is on, or {@link IndexedProblem#NONE}. */
    int shiftOf(int job) {
        return shiftOf[job];
    }

    int touchedCount() {
        return touchedCount;
    }

    int touched(int index) {
        return touched[index];
    }

    /** Soft cost of all routes. */
    public long cost() {
        return cost;
    }

    /** Medium cost of the jobs left out. */
    public long unplannedCost() {
        return unplannedCost;
    }

    public int unplannedCount() {
        return unplanned.size();
    }

    void insert(int shift, int at, int job) {
        touch(shift);
        routes[shift].insert(at, job);
        planned(job, shift);
        measure(shift);
    }

    /** Takes a job off its route; the route must be {@link #measure measured} before it is used again. */
    void remove(int job) {
        int shift = shiftOf[job];
        touch(shift);
        routes[shift].remove(job);
        leaveOut(job);
    }

    /** Walks a changed route again: cost forwards, slack backwards. */
    void measure(int shift) {
        var route = routes[shift];
        cost -= route.cost;
        route.places[0] = problem.startPlace(shift);
        walk.begin(shift);
        for (int i = 0; i < route.count; i++) {
            walk.visit(route.jobs[i]);
            route.freeSec[i] = walk.timeSec();
            route.legSec[i] = walk.legSec();
            route.places[i + 1] = problem.place(route.jobs[i]);
        }
        walk.finish();
        route.legSec[route.count] = walk.legSec();
        route.places[route.count + 1] = problem.endPlace(shift);
        route.cost = walk.cost();
        route.hard = walk.hard();
        route.waitingSec = walk.waitingSec();
        cost += route.cost;
        tolerance.latestArrivals(shift, route.jobs, route.count, route.latestSec);
        route.measureGaps(problem.startSec(shift));
    }

    /**
     * Whether no touched route breaks more than its locks alone do. Insertions keep to this; a removal can break it only
     * where a detour is faster than the direct way.
     */
    boolean isAllowed() {
        for (int i = 0; i < touchedCount; i++) {
            if (routes[touched[i]].hard > tolerance.hard(touched[i])) {
                return false;
            }
        }
        return true;
    }

    void keep() {
        for (int i = 0; i < touchedCount; i++) {
            isTouched[touched[i]] = false;
        }
        touchedCount = 0;
        costBefore = cost;
        unplannedCostBefore = unplannedCost;
    }

    void undo() {
        for (int i = 0; i < touchedCount; i++) {
            var route = routes[touched[i]];
            for (int k = 0; k < route.count; k++) {
                shiftOf[route.jobs[k]] = IndexedProblem.NONE;
                unplanned.add(route.jobs[k]);
            }
        }
        for (int i = 0; i < touchedCount; i++) {
            restore(touched[i]);
        }
        cost = costBefore;
        unplannedCost = unplannedCostBefore;
        keep();
    }

    private void restore(int shift) {
        var spare = routes[shift];
        routes[shift] = before[shift];
        before[shift] = spare;
        for (int k = 0; k < routes[shift].count; k++) {
            shiftOf[routes[shift].jobs[k]] = shift;
            unplanned.remove(routes[shift].jobs[k]);
        }
    }

    private void touch(int shift) {
        if (!isTouched[shift]) {
            isTouched[shift] = true;
            touched[touchedCount++] = shift;
            before[shift].copyFrom(routes[shift]);
        }
    }

    private void planned(int job, int shift) {
        shiftOf[job] = shift;
        unplanned.remove(job);
        unplannedCost -= problem.unplannedCost(job);
    }

    private void leaveOut(int job) {
        shiftOf[job] = IndexedProblem.NONE;
        unplanned.add(job);
        unplannedCost += problem.unplannedCost(job);
    }

    /** Job indices in order, by shift index. */
    public int[][] toArrays() {
        var arrays = new int[routes.length][];
        for (int shift = 0; shift < routes.length; shift++) {
            arrays[shift] = routes[shift].toArray();
        }
        return arrays;
    }
}
