package dev.fixpoint.solver.search;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningListVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import dev.fixpoint.solver.model.RoutingSolution;
import dev.fixpoint.solver.model.ShiftRoute;
import dev.fixpoint.solver.model.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Puts a whole plan found on arrays into Timefold's working solution; only routes that differ are touched. */
final class InstallRoutes implements Move<RoutingSolution> {
    private final RoutingSolution solution;
    private final int[][] jobs;

    /** @param jobs job indices in order, by shift index */
    InstallRoutes(RoutingSolution solution, int[][] jobs) {
        this.solution = solution;
        this.jobs = jobs;
    }

    @Override
    public void execute(MutableSolutionView<RoutingSolution> view) {
        PlanningListVariableMetaModel<RoutingSolution, ShiftRoute, Visit> visits = (PlanningListVariableMetaModel<
                        RoutingSolution, ShiftRoute, Visit>)
                view.getSolutionMetaModel().genuineEntity(ShiftRoute.class).<Visit>variable("visits", Visit.class);
        var changed = solution.getRoutes().stream()
                .filter(route -> !Arrays.equals(route.jobs(), jobs[route.getShift()]))
                .toList();
        for (var route : changed) {
            for (int i = route.getVisits().size() - 1; i >= 0; i--) {
                view.unassignValue(visits, route, i);
            }
        }
        for (var route : changed) {
            var wanted = wanted(route);
            if (!wanted.isEmpty()) {
                view.assignValuesAndAdd(visits, wanted, route, 0);
            }
        }
    }

    private List<Visit> wanted(ShiftRoute route) {
        return IntStream.of(jobs[route.getShift()]).mapToObj(solution::visit).toList();
    }
}
