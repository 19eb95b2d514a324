package dev.fixpoint.planning;

import static dev.fixpoint.planning.SmallTown.at;
import static dev.fixpoint.planning.SmallTown.board;
import static dev.fixpoint.planning.SmallTown.hour;
import static dev.fixpoint.planning.SmallTown.hours;
import static dev.fixpoint.planning.SmallTown.lockOf;
import static dev.fixpoint.planning.SmallTown.names;
import static dev.fixpoint.planning.SmallTown.placed;
import static dev.fixpoint.planning.SmallTown.situationOf;
import static dev.fixpoint.planning.SmallTown.startOf;
import static dev.fixpoint.planning.SmallTown.visit;
import static dev.fixpoint.planning.SmallTown.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.PlanCheck;
import dev.fixpoint.solver.PlanProgress;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.visits.Lock;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.Placing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the board says of a move is what the solver says of the whole plan with it. */
class RearrangementTest {
    private static final int MOVES = 60;

    private final PlanTravel travel = new PlanTravel(new TravelSettings(Path.of("unused"), 100), null);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_verdict_on_random_moves_equals_the_solvers_on_the_whole_plan(long seed) {
        var random = new Random(seed);
        var board = board(planned(random, situation(random)));
        int possible = 0;
        int broken = 0;

        for (int i = 0; i < MOVES; i++) {
            var change = new Rearrangement(board, List.of(randomMove(random, board)), travel);

            var whole = whole(board, change);
            assertThat(said(checked(whole))).isEqualTo(expected(board, change));
            if (change.pieces().stream().allMatch(p -> change.newlyBroken(p).isEmpty())) {
                possible++;
                var committed = committed(board, change);
                assertThat(startsOf(committed)).isEqualTo(startsOf(whole));
                assertThat(said(checked(committed))).isSubsetOf(said(checked(problem(board.situation()))));
            } else {
                broken++;
            }
        }

        assertThat(possible).as("possible moves").isPositive();
        assertThat(broken).as("moves that break rules").isPositive();
    }

    @Test
    void a_visit_dropped_before_its_window_waits_for_it() {
        var visit = visit(1, new GeoPoint(10.01, 50), hours(3, 5), null);
        var board = board(situationOf(List.of(visit)));

        var change = new Rearrangement(board, List.of(Move.to(visit.id(), at(1))), travel);

        assertThat(change.newlyBroken(change.pieces().getFirst())).isEmpty();
        assertThat(startOf(change, visit)).isEqualTo(hour(3));
    }

    @Test
    void a_visit_dropped_behind_its_window_is_held_to_the_drop_and_breaks_the_window() {
        var visit = visit(1, new GeoPoint(10.01, 50), hours(1, 2), null);
        var board = board(situationOf(List.of(visit)));

        var change = new Rearrangement(board, List.of(Move.to(visit.id(), at(4))), travel);

        assertThat(change.newlyBroken(change.pieces().getFirst()))
                .extracting(rule -> rule.code().name())
                .containsExactly("WINDOW_MISSED");
        assertThat(startOf(change, visit)).isEqualTo(hour(4));
    }

    @Test
    void what_is_broken_already_is_not_held_against_a_move() {
        var late = placed(visit(1, new GeoPoint(10.3, 50), hours(0, 1), null), 0, hour(0), Lock.TIME);
        var far = placed(visit(2, new GeoPoint(10.6, 50), null, null), 0, hour(0).plusSeconds(60), Lock.TIME);
        var free = visit(3, new GeoPoint(10.01, 50), null, null);
        var board = board(situationOf(List.of(late, far, free)));
        var before = new Rearrangement(board, List.of(Move.to(free.id(), at(7))), travel);
        var piece = before.pieces().getFirst();

        assertThat(before.before().broken(piece)).isNotEmpty();
        assertThat(before.newlyBroken(piece)).isEmpty();
    }

    private Set<String> expected(BoardCopy board, Rearrangement change) {
        var touched = change.pieces().stream().map(WorkPiece::id).collect(Collectors.toSet());
        var others = new TimedRoutes(
                board.situation(),
                board.situation().work().stream()
                        .filter(piece -> !touched.contains(piece.id()))
                        .toList(),
                board.situation().work().stream()
                        .filter(piece -> !touched.contains(piece.id()))
                        .collect(Collectors.toMap(WorkPiece::id, board::route)),
                travel);
        return Stream.concat(
                        change.pieces().stream().flatMap(piece -> change.after().broken(piece).stream()),
                        board.situation().work().stream()
                                .filter(piece -> !touched.contains(piece.id()))
                                .flatMap(piece -> others.broken(piece).stream()))
                .map(RearrangementTest::said)
                .collect(Collectors.toSet());
    }

    /** All routes of the territory, with those that the move changes as it would have them. */
    private PlanAndRoutes whole(BoardCopy board, Rearrangement change) {
        var changed = change.after().situation().visits().stream().collect(Collectors.toMap(OpenVisit::id, v -> v));
        var visits = board.situation().visits().stream()
                .map(visit -> changed.getOrDefault(visit.id(), visit))
                .toList();
        var problem = new PlanProblem(with(board.situation(), visits), travel, Weights.standard());
        var routes = new HashMap<String, List<String>>();
        board.situation().work().forEach(piece -> routes.put(piece.id(), names(board.route(piece))));
        change.after()
                .plan()
                .routes()
                .forEach(route -> routes.put(
                        route.shiftId(),
                        route.stops().stream().map(stop -> stop.jobId()).toList()));
        change.pieces().stream()
                .filter(piece -> change.after().plan().routes().stream()
                        .noneMatch(route -> route.shiftId().equals(piece.id())))
                .forEach(piece -> routes.put(piece.id(), List.of()));
        return new PlanAndRoutes(problem, routes);
    }

    /** As the next reader finds it: everybody where the move put them. */
    private PlanAndRoutes committed(BoardCopy board, Rearrangement change) {
        var places = change.after().places();
        var visits = board.situation().visits().stream()
                .map(visit -> {
                    var place = places.get(visit.id());
                    var lock = change.isMoved(visit.id()) ? Lock.PLACED : lockOf(visit);
                    return place == null ? visit : placed(visit, place, lock);
                })
                .toList();
        return problem(with(board.situation(), visits));
    }

    private PlanAndRoutes problem(FieldSituation situation) {
        var problem = new PlanProblem(situation, travel, Weights.standard());
        return new PlanAndRoutes(problem, problem.start());
    }

    private record PlanAndRoutes(PlanProblem problem, Map<String, List<String>> routes) {}

    private static Collection<BrokenRule> checked(PlanAndRoutes plan) {
        return new PlanCheck().check(plan.problem().problem(), plan.routes());
    }

    private static Map<String, Long> startsOf(PlanAndRoutes plan) {
        return new RoutePlanner()
                .evaluate(plan.problem().problem(), plan.routes()).routes().stream()
                        .flatMap(route -> route.stops().stream())
                        .collect(Collectors.toMap(stop -> stop.jobId(), stop -> stop.startSec()));
    }

    private static Set<String> said(Collection<BrokenRule> rules) {
        return rules.stream().map(RearrangementTest::said).collect(Collectors.toSet());
    }

    private static String said(BrokenRule rule) {
        return rule.code() + " " + rule.values().get("job") + " "
                + rule.values().get("minutes");
    }

    private FieldSituation planned(Random random, FieldSituation empty) {
        var problem = new PlanProblem(empty, travel, Weights.standard());
        var plan = new RoutePlanner()
                .plan(problem.problem(), Map.of(), Budget.ofIterations(500, random.nextInt()), PlanProgress.SILENT);
        var places = problem.placings(plan).stream().collect(Collectors.toMap(Placing::visit, p -> p));
        var visits = empty.visits().stream()
                .map(visit -> {
                    var place = places.get(visit.id());
                    return place == null ? visit : placed(visit, place, random.nextInt(6) == 0 ? Lock.TIME : null);
                })
                .toList();
        return with(empty, visits);
    }

    private static Move randomMove(Random random, BoardCopy board) {
        var free = board.situation().visits().stream()
                .filter(visit -> lockOf(visit) == null)
                .toList();
        var visit = free.get(random.nextInt(free.size()));
        var piece = board.situation()
                .work()
                .get(random.nextInt(board.situation().work().size()));
        var at = piece.startsAt().plus(Duration.ofMinutes(random.nextInt(9 * 60)));
        var position = random.nextInt(4) == 0 ? random.nextInt(5) : null;
        return Move.to(visit.id(), new WishedPlace(piece.technician(), at, position));
    }

    private static FieldSituation situation(Random random) {
        var visits = IntStream.range(0, 26)
                .mapToObj(i -> {
                    var where = new GeoPoint(10 + random.nextDouble() * 0.3, 50 + random.nextDouble() * 0.2);
                    var from = 24 * random.nextInt(2) + random.nextInt(7);
                    var window = random.nextInt(3) == 0 ? null : hours(from, from + 2);
                    return visit(i, where, window, random.nextInt(3) == 0 ? "AIRCON" : null);
                })
                .toList();
        return situationOf(visits);
    }
}
