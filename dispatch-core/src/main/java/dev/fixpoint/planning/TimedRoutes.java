package dev.fixpoint.planning;

import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.PlanCheck;
import dev.fixpoint.solver.Route;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.Placing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some routes as they are or would be, timed and checked by the arithmetic that plans. */
final class TimedRoutes {
    private final FieldSituation situation;
    private final PlanProblem problem;
    private final Map<String, List<String>> orders;
    private final RoutePlan plan;
    private final Map<String, Job> jobs;
    private final Map<String, WorkShift> shifts;

    TimedRoutes(FieldSituation whole, List<WorkPiece> pieces, Map<String, List<OpenVisit>> routes, PlanTravel travel) {
        var visits = routes.values().stream().flatMap(List::stream).toList();
        situation = whole.only(pieces, visits);
        problem = new PlanProblem(situation, travel, Weights.standard());
        orders = routes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        route -> route.getValue().stream()
                                .map(visit -> PlanProblem.jobId(visit.id()))
                                .toList()));
        plan = pieces.isEmpty()
                ? new RoutePlan(List.of(), List.of(), 0, 0) // nothing on any route: nothing to time
                : new RoutePlanner().evaluate(problem.problem(), orders);
        jobs = problem.problem().jobs().stream().collect(Collectors.toMap(Job::id, Function.identity()));
        shifts = problem.problem().shifts().stream().collect(Collectors.toMap(WorkShift::id, Function.identity()));
    }

    PlanProblem problem() {
        return problem;
    }

    FieldSituation situation() {
        return situation;
    }

    RoutePlan plan() {
        return plan;
    }

    /** Every hard rule that a route breaks. */
    List<BrokenRule> broken(WorkPiece piece) {
        return new PlanCheck().check(problem.problem(), piece.id(), orders.getOrDefault(piece.id(), List.of()));
    }

    /** Where everything on the routes goes, also times kept for somebody. */
    Map<VisitId, Placing> places() {
        return Stream.concat(problem.placings(plan).stream(), problem.keptPlacings(plan).stream())
                .collect(Collectors.toMap(Placing::visit, Function.identity()));
    }

    /** All travel, the trips home included. */
    long travelSec() {
        return plan.routes().stream()
                .mapToLong(route ->
                        route.stops().stream().mapToLong(Stop::travelSec).sum() + homeSec(route))
                .sum();
    }

    /** How much later than their deadlines visits begin. */
    long latenessSec() {
        return plan.routes().stream()
                .flatMap(route -> route.stops().stream())
                .mapToLong(stop -> {
                    var deadline = job(stop.jobId()).deadlineSec();
                    return deadline == null ? 0 : Math.max(0, stop.startSec() - deadline);
                })
                .sum();
    }

    /** How much later than the end of their shifts technicians are back. */
    long overtimeSec() {
        return plan.routes().stream()
                .mapToLong(route -> Math.max(
                        0,
                        route.stops().getLast().endSec()
                                + homeSec(route)
                                - shift(route).endSec()))
                .sum();
    }

    private int homeSec(Route route) {
        var last = job(route.stops().getLast().jobId());
        return problem.problem().travel().seconds(last.place(), shift(route).endPlace());
    }

    private Job job(String id) {
        return Objects.requireNonNull(jobs.get(id));
    }

    private WorkShift shift(Route route) {
        return Objects.requireNonNull(shifts.get(route.shiftId()));
    }
}
