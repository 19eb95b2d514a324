package dev.fixpoint.solver.formats;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A plan as a solution file says it.
 *
 * @param unserved tasks said to be left out
 * @param cost the figure the file gives, if any
 */
public record WrittenPlan(List<WrittenRoute> routes, List<String> unserved, OptionalDouble cost) {
    public WrittenPlan {
        routes = List.copyOf(routes);
        unserved = List.copyOf(unserved);
    }

    public WrittenPlan withCost(double cost) {
        return new WrittenPlan(routes, unserved, OptionalDouble.of(cost));
    }

    /**
     * Tasks in order of service, and perhaps {@link PlanText#DEPOT} between them.
     *
     * @param vehicle the technician, or the number of the route where vehicles are alike
     */
    public record WrittenRoute(String vehicle, List<String> tasks) {
        public WrittenRoute {
            tasks = List.copyOf(tasks);
        }
    }
}
