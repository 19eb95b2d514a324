package dev.fixpoint.solver;

import dev.fixpoint.solver.rules.UnplannedReasons;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.LinkedTimes;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Turns routes by index into the plan that callers see. */
final class PlanWriter {
    /** Reasons in one plan, about: each is a few hundred bytes and takes ten microseconds and more to find. */
    private static final int MOST_REASONS = 100_000;

    /** Technicians for whom a job left out has a reason, however many jobs there are; all when there are fewer. */
    private static final int FEWEST_NAMED = 10;

    private final IndexedProblem problem;
    private final Tolerance tolerance;

    PlanWriter(IndexedProblem problem, Tolerance tolerance) {
        this.problem = problem;
        this.tolerance = tolerance;
    }

    /** @param jobs job indices in order, by shift index */
    RoutePlan write(int[][] jobs) {
        var walk = new RouteTimeline(problem, new LinkedTimes(problem, jobs).appointments());
        var routes = new ArrayList<Route>();
        var planned = new BitSet();
        long cost = 0;
        for (int shift = 0; shift < jobs.length; shift++) {
            if (jobs[shift].length > 0) {
                IntStream.of(jobs[shift]).forEach(planned::set);
                routes.add(new Route(problem.shift(shift).id(), stops(walk, shift, jobs[shift])));
                cost += walk.cost();
            }
        }
        int[] leftOut = IntStream.range(0, problem.jobCount())
                .filter(job -> !planned.get(job))
                .toArray();
        var reasons = new UnplannedReasons(problem, tolerance, jobs);
        int most = Math.max(FEWEST_NAMED, MOST_REASONS / Math.max(1, leftOut.length));
        return new RoutePlan(
                routes,
                IntStream.of(leftOut).mapToObj(job -> reasons.of(job, most)).toList(),
                cost,
                IntStream.of(leftOut).mapToLong(problem::unplannedCost).sum());
    }

    /** Leaves the walk finished, so that its cost can be read. */
    private List<Stop> stops(RouteTimeline walk, int shift, int[] jobs) {
        var stops = new ArrayList<Stop>();
        walk.begin(shift);
        for (int job : jobs) {
            walk.visit(job);
            stops.add(
                    new Stop(problem.job(job).id(), walk.legSec(), walk.arriveSec(), walk.startSec(), walk.timeSec()));
        }
        walk.finish();
        return stops;
    }
}
