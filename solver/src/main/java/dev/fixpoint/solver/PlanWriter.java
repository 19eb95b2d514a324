package dev.fixpoint.solver;

import dev.fixpoint.solver.rules.UnplannedReasons;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.LinkedTimes;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns routes by index into the plan that callers see. */
final class PlanWriter {
    /** Reasons in one plan, about: each is a few hundred bytes and takes ten microseconds and more to find. */
    private static final int MOST_REASONS = 20_000;

    /** Technicians for whom a job left out has a reason, however many jobs there are; all when there are fewer. */
    private static final int FEWEST_NAMED = 10;

    private final IndexedProblem problem;
    private final int[][] jobs;
    private final UnplannedReasons reasons;
    private final int[] leftOut;
    private final List<Unplanned> unplanned = new ArrayList<>();

    /**
     * @param jobs job indices in order, by shift index
     * @param reasons why jobs are left out of this plan
     */
    PlanWriter(IndexedProblem problem, int[][] jobs, UnplannedReasons reasons) {
        this.problem = problem;
        this.jobs = jobs;
        this.reasons = reasons;
        var planned = new BitSet();
        Stream.of(jobs).flatMapToInt(IntStream::of).forEach(planned::set);
        leftOut = IntStream.range(0, problem.jobCount())
                .filter(job -> !planned.get(job))
                .toArray();
    }

    /** Finds out why one more job is left out, which takes longer than all else; false when all are known. */
    boolean findReason() {
        if (unplanned.size() == leftOut.length) {
            return false;
        }
        int most = Math.max(FEWEST_NAMED, MOST_REASONS / leftOut.length);
        unplanned.add(reasons.of(leftOut[unplanned.size()], most));
        return true;
    }

    RoutePlan write() {
        while (findReason()) {}
        var walk = new RouteTimeline(problem, new LinkedTimes(problem, jobs).appointments());
        var routes = new ArrayList<Route>();
        long cost = 0;
        for (int shift = 0; shift < jobs.length; shift++) {
            if (jobs[shift].length > 0) {
                routes.add(new Route(problem.shift(shift).id(), stops(walk, shift, jobs[shift])));
                cost += walk.cost();
            }
        }
        return new RoutePlan(
                routes,
                unplanned,
                cost,
                IntStream.of(leftOut).mapToLong(problem::unplannedCost).sum());
    }

    /** Leaves the walk finished, so that its cost can be read. */
    private List<Stop> stops(RouteTimeline walk, int shift, int[] jobs) {
        var stops = new ArrayList<Stop>();
        walk.begin(shift, jobs, jobs.length);
        for (int job : jobs) {
            walk.visit(job);
            stops.add(new Stop(
                    problem.job(job).id(),
                    walk.legSec(),
                    walk.arriveSec(),
                    walk.startSec(),
                    walk.timeSec(),
                    walk.way().isByWarehouse() ? walk.arriveSec() - walk.way().behindWarehouseSec() : null));
        }
        walk.finish();
        return stops;
    }
}
