package dev.fixpoint.solver;

import dev.fixpoint.solver.search.LiveRoutes;
import dev.fixpoint.solver.search.SlotScan;
import dev.fixpoint.solver.search.StartRoutes;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds every place for one more job in a plan that is not changed by it: exact by the arithmetic of the planner. Measures
 * the plan once and then answers many questions; one finder serves one thread.
 */
public final class SlotFinder {
    private static final String GUEST = "(guest)";

    private final GuestTravel travel;
    private final IndexedProblem problem;
    private final SlotScan scan;

    /**
     * @param plan job identifiers in order by shift identifier; identifiers that are not in the problem are ignored, and
     *     jobs that no longer fit are left out
     */
    public SlotFinder(RouteProblem problem, Map<String, List<String>> plan) {
        travel = new GuestTravel(problem.travel());
        var guest = Job.of(GUEST, travel.guest(), 0).build();
        this.problem = IndexedProblem.withGuest(new RouteProblem(
                Stream.concat(problem.jobs().stream(), Stream.of(guest)).toList(),
                problem.shifts(),
                travel,
                problem.weights()));
        var tolerance = new Tolerance(this.problem);
        var routes = new StartRoutes(this.problem, tolerance).kept(StartRoutes.asGiven(this.problem, plan));
        scan = new SlotScan(new LiveRoutes(this.problem, tolerance, routes));
    }

    /**
     * All places where the job fits without breaking a rule or moving anyone to another shift, cheapest first.
     *
     * @param job not part of the plan; its pin is not looked at
     * @param wider travel times that know the places of the problem under the same indices, and the job's place
     */
    public List<Slot> find(Job job, TravelTimes wider) {
        travel.receive(wider, job.place());
        problem.receive(job.with().place(travel.guest()).pin(null).build());
        return scan.slots(problem.jobCount() - 1).stream()
                .sorted(Comparator.comparingLong(Slot::addedCost)
                        .thenComparingLong(Slot::startSec)
                        .thenComparing(Slot::shiftId)
                        .thenComparingInt(Slot::position))
                .toList();
    }
}
