package dev.fixpoint.planning;

import dev.fixpoint.planning.ProposedPart.ProposedMove;
import dev.fixpoint.planning.ProposedPart.Spot;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.PlanProgress;
import dev.fixpoint.solver.Route;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.Placing;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks for a better plan of what was selected, and takes it apart into what can be accepted each for itself. */
@Component
class ProposalSearch {
    private static final Duration NOTICED = Duration.ofMinutes(1);

    /** Less than a minute of travel is not worth telling people that they come at another time. */
    private static final long WORTH_IT = 600;

    private final PlanTravel travel;
    private final Verdicts verdicts;
    private final RoutePlanner planner = new RoutePlanner();

    ProposalSearch(PlanTravel travel, Verdicts verdicts) {
        this.travel = travel;
        this.verdicts = verdicts;
    }

    record Found(List<ProposedPart> parts, long costBefore, long costAfter) {}

    /** Takes as long as it may. */
    Found search(BoardCopy board, long version, PlanSelection selection, ZoneId zone, Duration time) {
        var situation = selected(board, selection, zone);
        var problem = new PlanProblem(situation, travel, Weights.standard());
        var before = planner.evaluate(problem.problem(), problem.start());
        var budget = new Budget(time, version, () -> false);
        var after = planner.plan(problem.problem(), problem.start(), budget, PlanProgress.SILENT);
        var parts =
                isBetter(after, before) ? parts(board, version, situation, problem, after) : List.<ProposedPart>of();
        var saved = parts.stream().mapToLong(part -> part.verdict().addedCost()).sum();
        return new Found(parts, before.cost(), before.cost() + saved);
    }

    /** The days meant; what may not be moved stands where it stands, what has no place and was not meant waits on. */
    private static FieldSituation selected(BoardCopy board, PlanSelection selection, ZoneId zone) {
        var whole = board.situation();
        var pieces = whole.work().stream()
                .filter(piece -> selection.has(piece.startsAt(), zone))
                .toList();
        var standing = pieces.stream()
                .flatMap(piece -> board.route(piece).stream())
                .map(visit -> isFree(visit, whole, selection, zone) ? visit.unlocked() : visit.held());
        var waiting = whole.visits().stream()
                .filter(visit -> visit.placement().isEmpty() && isFree(visit, whole, selection, zone));
        return whole.only(pieces, Stream.concat(standing, waiting).toList());
    }

    private static boolean isFree(OpenVisit visit, FieldSituation whole, PlanSelection selection, ZoneId zone) {
        return !whole.kept().contains(visit.id()) && selection.has(visit, zone);
    }

    private static boolean isBetter(RoutePlan one, RoutePlan other) {
        return one.unplannedCost() < other.unplannedCost()
                || one.unplannedCost() == other.unplannedCost() && one.cost() < other.cost();
    }

    /** Without parts that are not worth it or in which nobody would notice anything, and those that break a rule. */
    private List<ProposedPart> parts(
            BoardCopy board, long version, FieldSituation situation, PlanProblem problem, RoutePlan after) {
        var groups = new RouteGroups();
        var places = problem.placings(after).stream().collect(Collectors.toMap(Placing::visit, Function.identity()));
        var was = routesOf(problem.start());
        var is = routesOf(after.routes().stream()
                .collect(Collectors.toMap(
                        Route::shiftId,
                        route -> route.stops().stream().map(Stop::jobId).toList())));
        var moves = new HashMap<VisitId, ProposedMove>();
        for (var visit : situation.visits()) {
            var placing = places.get(visit.id());
            var spot = placing == null ? null : new Spot(placing.technician(), placing.startsAt());
            if (!visit.isLocked() && !Objects.equals(Spot.of(visit), spot)) {
                moves.put(visit.id(), new ProposedMove(visit.id(), Spot.of(visit), spot));
                groups.join(routes(visit.id(), was, is));
            }
        }
        return moves.values().stream()
                .collect(Collectors.groupingBy(move -> groups.of(routes(move.visit(), was, is))))
                .values()
                .stream()
                .filter(part -> part.stream().anyMatch(ProposalSearch::isNoticed))
                .map(part -> judged(board, version, part))
                .filter(part -> part.verdict().allowed() && isWorthIt(part))
                .sorted(Comparator.comparing(part -> part.moves().getFirst().earliest()))
                .toList();
    }

    private static boolean isWorthIt(ProposedPart part) {
        return part.verdict().addedCost() <= -WORTH_IT || part.moves().stream().anyMatch(move -> move.before() == null);
    }

    private ProposedPart judged(BoardCopy board, long version, List<ProposedMove> part) {
        var inOrder = part.stream()
                .sorted(Comparator.comparing(ProposedMove::earliest))
                .toList();
        var change = new Rearrangement(
                board, inOrder.stream().map(ProposedMove::move).toList(), travel);
        return new ProposedPart(inOrder, verdicts.of(change, version));
    }

    private static boolean isNoticed(ProposedMove move) {
        var before = move.before();
        var after = move.after();
        return before == null
                || after == null
                || !before.technician().equals(after.technician())
                || Duration.between(before.startsAt(), after.startsAt()).abs().compareTo(NOTICED) >= 0;
    }

    private static Map<VisitId, String> routesOf(Map<String, List<String>> orders) {
        var routes = new HashMap<VisitId, String>();
        orders.forEach((piece, jobs) -> jobs.forEach(job -> routes.put(PlanProblem.visitId(job), piece)));
        return routes;
    }

    /** On which route a visit was and is. */
    private static List<String> routes(VisitId visit, Map<VisitId, String> was, Map<VisitId, String> is) {
        return Stream.of(was, is)
                .flatMap(routes -> Optional.ofNullable(routes.get(visit)).stream())
                .toList();
    }

    /** Routes that exchange visits belong together. */
    private static final class RouteGroups {
        private final Map<String, Set<String>> groups = new HashMap<>();

        void join(List<String> routes) {
            var joined = of(routes);
            joined.forEach(route -> groups.put(route, joined));
        }

        Set<String> of(List<String> routes) {
            return routes.stream()
                    .flatMap(route -> groups.getOrDefault(route, Set.of(route)).stream())
                    .collect(Collectors.toSet());
        }
    }
}
