package dev.fixpoint.solver;

import dev.fixpoint.solver.rules.RouteRules;
import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verdict on a proposed route, by the same arithmetic the planner uses. */
public final class PlanCheck {
    /**
     * All hard rules a route would break, in order of its jobs; a route that is late home is named last. Each names its
     * {@code job} and {@code technician} among its values.
     *
     * @throws IllegalArgumentException if the shift or a job is not part of the problem
     */
    public List<BrokenRule> check(RouteProblem problem, String shiftId, List<String> jobIds) {
        var indexed = new IndexedProblem(only(problem, shiftId, Set.copyOf(jobIds)));
        int shift = known(indexed.shiftWith(shiftId), "shift", shiftId);
        int[] jobs = jobIds.stream()
                .mapToInt(id -> known(indexed.jobWith(id), "job", id))
                .toArray();
        return List.copyOf(new RouteRules(indexed).broken(shift, jobs));
    }

    /**
     * All hard rules a whole plan would break, those between routes included.
     *
     * @param plan job identifiers in order by shift identifier
     * @throws IllegalArgumentException if a shift or a job is not part of the problem, or a job is named twice
     */
    public List<BrokenRule> check(RouteProblem problem, Map<String, List<String>> plan) {
        var indexed = new IndexedProblem(problem);
        var routes = new int[indexed.shiftCount()][0];
        var seen = new HashSet<String>();
        plan.forEach((shiftId, jobIds) -> routes[known(indexed.shiftWith(shiftId), "shift", shiftId)] = jobIds.stream()
                .mapToInt(id -> {
                    if (!seen.add(id)) {
                        throw new IllegalArgumentException("The plan names job %s twice".formatted(id));
                    }
                    return known(indexed.jobWith(id), "job", id);
                })
                .toArray());
        return RouteRules.broken(indexed, routes);
    }

    /** Hard rules but the links look at one route only, so a verdict need not index a thousand other jobs. */
    private static RouteProblem only(RouteProblem problem, String shiftId, Set<String> jobIds) {
        return new RouteProblem(
                problem.jobs().stream()
                        .filter(job -> jobIds.contains(job.id()) || isFirstOn(shiftId, job))
                        .toList(),
                problem.shifts().stream()
                        .filter(shift -> shift.id().equals(shiftId))
                        .toList(),
                problem.travel(),
                problem.weights());
    }

    /** Jobs locked by position are missed when they are not on the route. */
    private static boolean isFirstOn(String shiftId, Job job) {
        var pin = job.pin();
        return pin != null && pin.position() != null && pin.shiftId().equals(shiftId);
    }

    private static int known(int index, String what, String id) {
        if (index == IndexedProblem.NONE) {
            throw new IllegalArgumentException("The problem has no %s %s".formatted(what, id));
        }
        return index;
    }
}
