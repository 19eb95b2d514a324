package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;

/** Routes whose times and costs are kept up to date: a change is measured only as far as it is felt. */
class MeasuredRoutes extends RouteColumns {
    final Tolerance tolerance;
    final RouteTimeline walk;
    final WholeRoutes whole;

    /** Soft cost of all routes. */
    long cost;

    MeasuredRoutes(IndexedProblem problem, Tolerance tolerance, RouteTimeline walk) {
        super(problem);
        this.tolerance = tolerance;
        this.walk = walk;
        whole = new WholeRoutes(this);
    }

    /**
     * Walks a changed route again from {@code from} as far as anything differs: cost forwards, slack backwards.
     *
     * @param from the last node before the change
     * @param to the first node behind it; every link between the two may be new
     */
    void measure(int shift, int from, int to) {
        if (count[shift] == 0) {
            clear(shift);
            return;
        }
        if (problem.warehouses().has(shift)) {
            measureWhole(shift);
            return;
        }
        forwards(shift, from, to);
        backwards(shift, from, to);
        cost -= routeCost[shift];
        routeCost[shift] = walk.costs()
                .route(
                        shift,
                        travelSec[shift],
                        waitingSec[shift],
                        visitCost[shift],
                        leftSec[shift],
                        freeSec(endOf(shift)));
        cost += routeCost[shift];
        routeHard[shift] = visitHard[shift] + walk.wholeHard(shift, travelSec[shift], used[shift]);
    }

    /**
     * Where the van may go by a warehouse: costs as they are, but times and trips at the nodes as if it went straight, so
     * that none is later than it could be.
     */
    private void measureWhole(int shift) {
        whole.walk(shift);
        cost += walk.cost() - routeCost[shift];
        routeCost[shift] = walk.cost();
        routeHard[shift] = walk.hard();
        long travel = walk.travelSec();
        long waiting = walk.waitingSec();
        forwards(shift, startOf(shift), endOf(shift));
        backwards(shift, startOf(shift), endOf(shift));
        travelSec[shift] = travel;
        waitingSec[shift] = waiting;
    }

    /** When service of a planned job starts. */
    long serviceSec(int job) {
        int shift = shiftOf(job);
        return problem.warehouses().has(shift)
                ? whole.starts(shift)[positionOf(job)]
                : freeSec(job) - problem.duration(job, shift);
    }

    void clear(int shift) {
        int end = endOf(shift);
        cost -= routeCost[shift];
        routeCost[shift] = 0;
        routeHard[shift] = 0;
        travelSec[shift] = 0;
        waitingSec[shift] = 0;
        visitCost[shift] = 0;
        visitHard[shift] = 0;
        setStepWaitingSec(end, 0);
        setStepHard(end, 0);
        setFreeSec(end, problem.startSec(shift));
        setLegSec(end, 0);
    }

    private void forwards(int shift, int from, int to) {
        int end = endOf(shift);
        if (from == startOf(shift)) {
            walk.begin(shift);
        } else {
            walk.resume(shift, place(from), freeSec(from), rests(from));
        }
        boolean isPast = false;
        for (int node = next(from); ; node = next(node)) {
            if (node == end) {
                walk.finish();
            } else {
                walk.visit(node);
            }
            travelSec[shift] += walk.legSec() - legSec(node);
            waitingSec[shift] += walk.stepWaitingSec() - stepWaitingSec(node);
            visitHard[shift] += walk.stepHard() - stepHard(node);
            setLegSec(node, walk.legSec());
            setStepWaitingSec(node, walk.stepWaitingSec());
            setStepHard(node, walk.stepHard());
            if (node == end) {
                setFreeSec(node, walk.timeSec());
                break;
            }
            visitCost[shift] += walk.stepCost() - stepCost(node);
            setStepCost(node, walk.stepCost());
            boolean isSame = walk.timeSec() == freeSec(node) && walk.rests() == rests(node);
            setFreeSec(node, walk.timeSec());
            setRests(node, walk.rests());
            isPast |= node == to;
            if (isPast && isSame) {
                break;
            }
        }
        if (from == startOf(shift)) {
            leftSec[shift] = walk.leftSec();
        }
    }

    private void backwards(int shift, int from, int to) {
        boolean isPast = false;
        for (int node = prev(to); isJob(node); node = prev(node)) {
            int behind = next(node);
            long latest = latestArrival(node, shift, latestSec(behind), legSec(behind));
            isPast |= node == from;
            if (isPast && latest == latestSec(node)) {
                return;
            }
            setLatestSec(node, latest);
        }
    }

    long latestArrival(int job, int shift, long latestNextSec, int leg) {
        return problem.links().isLinked(job) && !problem.isPinned(job)
                ? tolerance.latestArrival(
                        job, shift, latestNextSec, leg, walk.appointments().at(job))
                : tolerance.latestArrival(job, shift, latestNextSec, leg);
    }
}
