package dev.fixpoint.solver.search;

import dev.fixpoint.solver.Slot;
import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.List;

/** Where a planned job is, what it adds to the plan there, and where else it could be. Leaves the plan as it was. */
public final class PlannedPlaces {
    private final IndexedProblem problem;
    private final LiveRoutes routes;
    private final SlotScan scan;

    public PlannedPlaces(LiveRoutes routes) {
        problem = routes.problem;
        this.routes = routes;
        scan = new SlotScan(routes);
    }

    public boolean isPlanned(int job) {
        return routes.shiftOf(job) >= 0;
    }

    /** Every place of the plan where a job would fit if it were taken off its route. */
    public List<Slot> slots(int job) {
        if (!isPlanned(job)) {
            return scan.slots(job);
        }
        routes.removeAlone(job);
        var slots = scan.slots(job);
        routes.undo();
        return slots;
    }

    /** The place a planned job has; its latest start and the delay of others are not told. */
    public Slot present(int job) {
        int shift = routes.shiftOf(job);
        int position = routes.positionOf(job);
        long startSec = routes.serviceSec(job);
        long cost = routes.cost();
        long travelSec = routes.travelSec[shift];
        routes.removeAlone(job);
        cost -= routes.cost();
        travelSec -= routes.travelSec[shift];
        routes.undo();
        return new Slot(problem.shift(shift).id(), position, startSec, startSec, cost, travelSec, 0, 0);
    }
}
