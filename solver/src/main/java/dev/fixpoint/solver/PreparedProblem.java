package dev.fixpoint.solver;

import dev.fixpoint.solver.model.RoutingSolution;
import dev.fixpoint.solver.search.RouteSearch;
import dev.fixpoint.solver.search.StartRoutes;
import dev.fixpoint.solver.search.Stopwatch;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A problem numbered for the search, and the way from identifiers to numbers and back. */
record PreparedProblem(IndexedProblem indexed, Tolerance tolerance) {
    static PreparedProblem of(RouteProblem problem) {
        var indexed = new IndexedProblem(NearbyOrder.of(problem));
        return new PreparedProblem(indexed, new Tolerance(indexed));
    }

    /** @param current job identifiers in order by shift identifier; what no longer fits or is unknown is left out */
    RoutingSolution solution(Map<String, List<String>> current) {
        var given = StartRoutes.asGiven(indexed, current);
        return RoutingSolution.of(indexed, new StartRoutes(indexed, tolerance).kept(given));
    }

    RouteSearch search(RoutingSolution start, Budget budget, Stopwatch watch) {
        return new RouteSearch(indexed, tolerance, start.jobs(), budget.seed(), budget.threads(), watch);
    }

    RoutePlan plan(RoutingSolution solution) {
        return new PlanWriter(indexed, tolerance).write(solution.jobs());
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
