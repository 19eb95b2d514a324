package dev.fixpoint.solver;

import dev.fixpoint.solver.search.SlotScan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds every place for one more job in a plan that is not changed by it: exact by the arithmetic of the planner. Measures
 * the plan once and then answers many questions; one finder serves one thread.
 */
public final class SlotFinder {
    private final GuestPlan plan;
    private final SlotScan scan;

    /**
     * @param plan job identifiers in order by shift identifier; identifiers that are not in the problem are ignored, and
     *     jobs that no longer fit are left out
     */
    public SlotFinder(RouteProblem problem, Map<String, List<String>> plan) {
        this.plan = new GuestPlan(problem, plan);
        scan = new SlotScan(this.plan.routes());
    }

    /**
     * All places where the job fits without breaking a rule or moving anyone to another shift, cheapest first.
     *
     * @param job not part of the plan; its pin is not looked at
     * @param wider travel times that know the places of the problem under the same indices, and the job's place
     */
    public List<Slot> find(Job job, TravelTimes wider) {
        return scan.slots(plan.receive(job, wider)).stream()
                .sorted(Comparator.comparingLong(Slot::addedCost)
                        .thenComparingLong(Slot::startSec)
                        .thenComparing(Slot::shiftId)
                        .thenComparingInt(Slot::position))
                .toList();
    }
}
