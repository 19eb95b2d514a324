package dev.fixpoint.solver;

import dev.fixpoint.solver.model.RoutingSolution;
import dev.fixpoint.solver.rules.UnplannedReasons;
import dev.fixpoint.solver.search.Groundwork;
import dev.fixpoint.solver.search.RouteSearch;
import dev.fixpoint.solver.search.StartRoutes;
import dev.fixpoint.solver.search.Stopwatch;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A problem numbered for the search, and the way from identifiers to numbers and back. */
record PreparedProblem(NearbyOrder order, IndexedProblem indexed, Tolerance tolerance) {
    static PreparedProblem of(RouteProblem problem) {
        var order = NearbyOrder.of(problem);
        return of(order, new IndexedProblem(order.problem()));
    }

    /** The same for a changed problem, made from this where it is alike. */
    PreparedProblem changed(RouteProblem problem) {
        var next = order.changed(problem);
        return of(next, indexed.changed(next.problem()));
    }

    private static PreparedProblem of(NearbyOrder order, IndexedProblem indexed) {
        return new PreparedProblem(order, indexed, new Tolerance(indexed));
    }

    /** @param current job identifiers in order by shift identifier; what no longer fits or is unknown is left out */
    RoutingSolution solution(Map<String, List<String>> current) {
        var given = StartRoutes.asGiven(indexed, current);
        return RoutingSolution.of(indexed, new StartRoutes(indexed, tolerance).kept(given));
    }

    /** @param known of a problem that may be alike in part */
    Groundwork groundwork(@Nullable Groundwork known, Stopwatch watch) {
        return known == null ? Groundwork.of(indexed, tolerance, watch) : known.changed(indexed, tolerance, watch);
    }

    RouteSearch search(Groundwork ground, RoutingSolution start, Budget budget, Stopwatch watch) {
        return new RouteSearch(ground, start.jobs(), budget.seed(), budget.threads(), watch);
    }

    RoutePlan plan(RoutingSolution solution) {
        return writer(solution, reasons(solution, null)).write();
    }

    PlanWriter writer(RoutingSolution solution, UnplannedReasons reasons) {
        return new PlanWriter(indexed, solution.jobs(), reasons);
    }

    /** @param known of another plan */
    UnplannedReasons reasons(RoutingSolution solution, @Nullable UnplannedReasons known) {
        return known == null
                ? new UnplannedReasons(indexed, tolerance, solution.jobs())
                : known.changed(indexed, tolerance, solution.jobs());
    }

    /** Job identifiers in order by shift identifier. */
    Map<String, List<String>> named(RoutingSolution solution) {
        var routes = new HashMap<String, List<String>>();
        for (var route : solution.getRoutes()) {
            var jobs = IntStream.of(route.jobs())
                    .mapToObj(job -> indexed.job(job).id())
                    .toList();
            routes.put(indexed.shift(route.getShift()).id(), jobs);
        }
        return routes;
    }
}
