package dev.fixpoint.solver.timeline;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a whole plan costs, route by route, where linked jobs let one route set the times of another.
 *
 * @param linksHard seconds by which links are broken, see {@link LinkedTimes#hard}
 */
public record PlanBill(List<RouteBill> routes, long linksHard) {
    public PlanBill {
        routes = List.copyOf(routes);
    }

    /** @param routes job indices in order, by shift index */
    public static PlanBill of(IndexedProblem problem, int[][] routes) {
        var times = new LinkedTimes(problem, routes);
        var bills = IntStream.range(0, routes.length)
                .mapToObj(shift -> RouteBill.of(problem, times.appointments(), shift, routes[shift]))
                .toList();
        return new PlanBill(bills, times.hard());
    }
}
