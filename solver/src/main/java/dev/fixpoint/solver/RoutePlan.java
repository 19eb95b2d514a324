package dev.fixpoint.solver;

import java.util.List;

/**
 * A solved problem.
 *
 * @param routes one per shift that has jobs
 * @param unplanned jobs left out, each with its reason
 * @param cost soft cost in the units of {@link Weights}
 * @param unplannedCost medium cost: what the jobs left out are worth
 */
public record RoutePlan(List<Route> routes, List<Unplanned> unplanned, long cost, long unplannedCost) {
    public RoutePlan {
        routes = List.copyOf(routes);
        unplanned = List.copyOf(unplanned);
    }
}
