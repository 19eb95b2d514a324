package dev.fixpoint.benchmarks.micro;

import dev.fixpoint.benchmarks.town.Town;
import dev.fixpoint.benchmarks.town.TownSize;
import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.PlanProgress;
import dev.fixpoint.solver.Route;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Stop;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A town without linked visits and a first plan of it, constructed and not searched.
 *
 * @param routes job identifiers in order by shift identifier
 */
record PlannedTown(RouteProblem problem, RoutePlan plan, Map<String, List<String>> routes) {
    static PlannedTown of(TownSize size) {
        var problem = Town.unlinked(size, 1);
        var plan = constructed(problem);
        var routes = plan.routes().stream()
                .collect(Collectors.toMap(
                        Route::shiftId,
                        route -> route.stops().stream().map(Stop::jobId).toList()));
        return new PlannedTown(problem, plan, routes);
    }

    static RoutePlan constructed(RouteProblem problem) {
        return new RoutePlanner().plan(problem, Map.of(), Budget.ofIterations(0, 1), PlanProgress.SILENT);
    }
}
