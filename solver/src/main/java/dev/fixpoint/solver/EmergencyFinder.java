package dev.fixpoint.solver;

import dev.fixpoint.solver.search.EmergencyScan;
import java.util.List;
import java.util.Map;

/**
 * Finds who can serve an urgent job: where there is room, or in place of less urgent jobs, which then go to somebody else
 * or are left out. Locked and linked jobs are never displaced, and nobody starts outside the windows promised. Measures
 * the plan once and then answers many questions; one finder serves one thread.
 */
public final class EmergencyFinder {
    private final GuestPlan plan;
    private final EmergencyScan scan;

    /**
     * @param plan job identifiers in order by shift identifier; identifiers that are not in the problem are ignored, and
     *     jobs that no longer fit are left out
     */
    public EmergencyFinder(RouteProblem problem, Map<String, List<String>> plan) {
        this.plan = new GuestPlan(problem, plan);
        scan = new EmergencyScan(this.plan.routes());
    }

    /**
     * The best proposals, each with another technician: those that leave out the least first, then the cheapest.
     *
     * @param urgent not part of the plan, with its windows, deadline and a priority above that of the jobs it may displace;
     *     its pin is not looked at
     * @param wider travel times that know the places of the problem under the same indices, and the job's place
     * @param most how many proposals are wanted, 1 or more
     */
    public List<EmergencyProposal> find(Job urgent, TravelTimes wider, int most) {
        return scan.proposals(plan.receive(urgent, wider), urgent.id(), most);
    }
}
