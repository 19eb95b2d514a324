package dev.fixpoint.solver;

import dev.fixpoint.solver.search.LiveRoutes;
import dev.fixpoint.solver.search.StartRoutes;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A plan that is measured once, and a job that is not part of it and may be another one for each question asked. */
final class GuestPlan {
    private static final String GUEST = "(guest)";

    private final GuestTravel travel;
    private final IndexedProblem problem;
    private final LiveRoutes routes;

    /**
     * @param plan job identifiers in order by shift identifier; identifiers that are not in the problem are ignored, and
     *     jobs that no longer fit are left out
     */
    GuestPlan(RouteProblem problem, Map<String, List<String>> plan) {
        travel = new GuestTravel(problem.travel());
        var guest = Job.of(GUEST, travel.guest(), 0).build();
        this.problem = IndexedProblem.withGuest(new RouteProblem(
                Stream.concat(problem.jobs().stream(), Stream.of(guest)).toList(),
                problem.shifts(),
                problem.links(),
                travel,
                problem.weights()));
        var tolerance = new Tolerance(this.problem);
        var kept = new StartRoutes(this.problem, tolerance).kept(StartRoutes.asGiven(this.problem, plan));
        routes = new LiveRoutes(this.problem, tolerance, kept);
    }

    LiveRoutes routes() {
        return routes;
    }

    /**
     * Lets a job be the guest.
     *
     * @param job not part of the plan; its pin is not looked at
     * @param wider travel times that know the places of the problem under the same indices, and the job's place
     * @return its index
     */
    int receive(Job job, TravelTimes wider) {
        travel.receive(wider, job.place());
        problem.receive(job.with().place(travel.guest()).pin(null).build());
        return problem.jobCount() - 1;
    }
}
