package dev.fixpoint.planning;

import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.visits.OpenVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The routes that some moves touch, before and after. Visits that are not moved keep their order; when everything starts,
 * and which rules that breaks, is left to the arithmetic that plans.
 */
final class Rearrangement {
    private static final Duration DAY = Duration.ofDays(1);

    private final BoardCopy board;
    private final List<Move> moves;
    private final PlanTravel travel;
    private final Map<String, WorkPiece> pieces = new LinkedHashMap<>();
    private final Map<String, List<OpenVisit>> routes = new HashMap<>();
    private final Map<OpenVisit, WorkPiece> tooLate = new HashMap<>();
    private final TimedRoutes before;
    private final TimedRoutes after;

    /** @throws dev.fixpoint.shared.Refusal if somebody is not at work then */
    Rearrangement(BoardCopy board, List<Move> moves, PlanTravel travel) {
        this(board, moves, Map.of(), travel);
    }

    /** @param orders the whole order of some stretches of work, by their identifiers */
    Rearrangement(BoardCopy board, List<Move> moves, Map<String, List<VisitId>> orders, PlanTravel travel) {
        this.board = board;
        this.moves = moves;
        this.travel = travel;
        moves.forEach(move -> board.pieceWith(move.visit()).ifPresent(this::open));
        moves.forEach(move -> move.target().ifPresent(to -> open(board.pieceFor(to))));
        before = timed(copy(routes));
        routes.values().forEach(route -> route.removeIf(visit -> isMoved(visit.id())));
        moves.stream()
                .filter(move -> move.to() != null)
                .sorted(Comparator.comparing(move -> move.target().orElseThrow().at()))
                .forEach(move -> insert(visit(move.visit()), move.target().orElseThrow()));
        orders.forEach((piece, order) -> routes.getOrDefault(piece, new ArrayList<>())
                .sort(Comparator.comparingInt(visit -> order.indexOf(visit.id()))));
        after = timed(routes);
    }

    TimedRoutes before() {
        return before;
    }

    TimedRoutes after() {
        return after;
    }

    List<Move> moves() {
        return moves;
    }

    BoardCopy board() {
        return board;
    }

    /** The stretches of work touched. */
    List<WorkPiece> pieces() {
        return List.copyOf(pieces.values());
    }

    /** Every visit of the routes touched, before or after. */
    List<OpenVisit> visits() {
        return Stream.concat(
                        before.situation().visits().stream(), moves.stream().map(move -> visit(move.visit())))
                .distinct()
                .toList();
    }

    boolean isMoved(VisitId visit) {
        return moves.stream().anyMatch(move -> move.visit().equals(visit));
    }

    /** The rules broken on a stretch of work that were kept before, or are broken by more than before. */
    List<BrokenRule> newlyBroken(WorkPiece piece) {
        var known = before.broken(piece);
        return Stream.concat(after.broken(piece).stream(), missedWindows(piece))
                .filter(rule -> known.stream()
                        .filter(old -> Breaches.isSame(old, rule))
                        .allMatch(old -> Breaches.minutes(rule) > Breaches.minutes(old)))
                .toList();
    }

    private void open(WorkPiece piece) {
        pieces.put(piece.id(), piece);
        routes.computeIfAbsent(piece.id(), _ -> new ArrayList<>(board.route(piece)));
    }

    private TimedRoutes timed(Map<String, List<OpenVisit>> given) {
        return new TimedRoutes(board.situation(), pieces(), given, travel);
    }

    private static Map<String, List<OpenVisit>> copy(Map<String, List<OpenVisit>> routes) {
        var copy = new HashMap<String, List<OpenVisit>>();
        routes.forEach((piece, route) -> copy.put(piece, List.copyOf(route)));
        return copy;
    }

    private OpenVisit visit(VisitId id) {
        return board.visit(id).orElseThrow(() -> PlanningProblem.NOT_OPEN.refuse(id.value()));
    }

    private void insert(OpenVisit visit, WishedPlace wish) {
        var piece = board.pieceFor(wish);
        var route = Objects.requireNonNull(routes.get(piece.id()));
        var at = wish.position() != null ? piece.startsAt() : later(wish.at(), piece.startsAt());
        var put = wished(visit, piece, at);
        int index = wish.position() != null
                ? Math.min(wish.position(), route.size())
                : (int) route.stream()
                        .filter(other -> startOf(other).isBefore(at))
                        .count();
        route.add(index, put);
    }

    /**
     * The visit, to be started at the moment or later. Where every window is over by then it starts as soon as it can, and
     * how late that is is asked when that is known.
     */
    private OpenVisit wished(OpenVisit visit, WorkPiece piece, Instant at) {
        if (isUrgent(visit.id())) {
            return changed(visit, List.of(fromThenOn(at, piece)), visit.deadline(), at);
        }
        var open = visit.windows().stream()
                .filter(window -> window.to().isAfter(board.situation().now()))
                .toList();
        var left = open.stream()
                .filter(window -> window.to().isAfter(at))
                .map(window -> new TimeWindow(later(window.from(), at), window.to()))
                .toList();
        if (!left.isEmpty()) {
            return changed(visit, left, visit.deadline(), at);
        }
        if (open.isEmpty()) {
            var missed = visit.windows().isEmpty()
                    ? visit.deadline()
                    : visit.windows().getLast().to();
            return changed(visit, List.of(fromThenOn(at, piece)), missed, at);
        }
        tooLate.put(visit, piece);
        return changed(visit, List.of(fromThenOn(at, piece)), visit.deadline(), at);
    }

    private boolean isUrgent(VisitId visit) {
        return moves.stream().anyMatch(move -> move.isUrgent() && move.visit().equals(visit));
    }

    private static TimeWindow fromThenOn(Instant at, WorkPiece piece) {
        return new TimeWindow(at, later(piece.endsAt(), at).plus(DAY));
    }

    /** The windows missed by visits that are to start behind them. */
    private Stream<BrokenRule> missedWindows(WorkPiece piece) {
        return tooLate.entrySet().stream()
                .filter(late -> late.getValue().equals(piece))
                .flatMap(late -> alone(late.getKey(), piece).stream())
                .filter(rule -> rule.code() == RuleCode.WINDOW_MISSED);
    }

    /** What the visit itself breaks if the technician stands at the door when it would start. */
    private List<BrokenRule> alone(OpenVisit visit, WorkPiece piece) {
        var at = Objects.requireNonNull(after.places().get(visit.id())).startsAt();
        var there = new WorkPiece(
                piece.id(),
                piece.shift(),
                piece.technician(),
                visit.location(),
                visit.location(),
                at,
                later(piece.endsAt(), at).plus(DAY));
        var free = changed(visit, visit.windows(), visit.deadline(), null);
        return new TimedRoutes(board.situation(), List.of(there), Map.of(there.id(), List.of(free)), travel)
                .broken(there);
    }

    private OpenVisit changed(
            OpenVisit visit, List<TimeWindow> windows, @Nullable Instant deadline, @Nullable Instant at) {
        var technician = moves.stream()
                .filter(move -> move.visit().equals(visit.id()))
                .findFirst()
                .flatMap(Move::target)
                .map(WishedPlace::technician);
        var placed = at == null || technician.isEmpty()
                ? null
                : new OpenVisit.Placed(technician.get(), 0, at, at.plus(visit.duration()), null);
        return visit.wishing(windows, deadline, placed);
    }

    private static Instant startOf(OpenVisit visit) {
        return Optional.ofNullable(visit.placed())
                .map(OpenVisit.Placed::startsAt)
                .orElse(Instant.EPOCH);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
