package dev.fixpoint.planning;

import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.PlanProgress;
import dev.fixpoint.solver.Route;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.Stop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A plan found while others changed the one in force. Its routes stay as far as they still keep the rules, and what is new
 * gets the cheapest place that is left: no search, so it takes a fraction of the time.
 */
final class CarriedPlan {
    private static final Budget NO_SEARCH = Budget.ofIterations(0, 1);

    private final Map<String, List<String>> routes;
    private final RoutePlanner planner = new RoutePlanner();

    CarriedPlan(RoutePlan found) {
        routes = found.routes().stream().collect(Collectors.toMap(Route::shiftId, CarriedPlan::jobs));
    }

    /** The same on top of what is in force now; empty if that is as good already. */
    Optional<RoutePlan> onto(PlanProblem now) {
        var carried = planner.plan(now.problem(), routes, NO_SEARCH, PlanProgress.SILENT);
        var inForce = planner.evaluate(now.problem(), now.start());
        return isBetter(carried, inForce) ? Optional.of(carried) : Optional.empty();
    }

    private static boolean isBetter(RoutePlan one, RoutePlan other) {
        return one.unplannedCost() == other.unplannedCost()
                ? one.cost() < other.cost()
                : one.unplannedCost() < other.unplannedCost();
    }

    private static List<String> jobs(Route route) {
        return route.stops().stream().map(Stop::jobId).toList();
    }
}
