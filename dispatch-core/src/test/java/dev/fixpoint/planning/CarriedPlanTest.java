package dev.fixpoint.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.PlanProgress;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.visits.OpenVisit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CarriedPlanTest {
    private static final Instant EIGHT = Instant.parse("2026-03-02T00:00:00Z");
    private static final TechnicianId WANG = new TechnicianId(new UUID(0, 1));
    private static final UUID SHIFT = new UUID(0, 2);
    private static final GeoPoint HOME = new GeoPoint(10, 50);

    private final PlanTravel travel = new PlanTravel(new TravelSettings(Path.of("unused"), 100), null);

    @Test
    void what_was_found_stays_and_what_was_booked_meanwhile_keeps_its_promise() {
        var east = visit(1, 0.05, null, null);
        var west = visit(2, -0.05, null, null);
        var found = plan(List.of(east, west));
        var booked = visit(3, 0.04, hours(3, 4), hours(3, 4));

        var carried = new CarriedPlan(found)
                .onto(problem(List.of(placed(east, 6), placed(west, 1), booked)))
                .orElseThrow();

        assertThat(carried.unplanned()).isEmpty();
        assertThat(starts(carried).get(booked.id())).isBetween(at(3), at(4).minusSeconds(1));
    }

    @Test
    void a_visit_begun_or_cancelled_meanwhile_is_no_longer_in_it() {
        var stays = visit(1, 0.05, null, null);
        var begun = visit(2, 0.01, null, null);
        var found = plan(List.of(stays, begun));

        var carried = new CarriedPlan(found).onto(problem(List.of(stays))).orElseThrow();

        assertThat(starts(carried)).containsOnlyKeys(stays.id());
    }

    @Test
    void what_is_no_better_than_the_plan_in_force_is_dropped() {
        var one = visit(1, 0.05, null, null);
        var found = plan(List.of(one));
        var start = starts(found).get(one.id());

        assertThat(new CarriedPlan(found).onto(problem(List.of(placedAt(one, start)))))
                .isEmpty();
    }

    @Test
    void a_promise_is_not_broken_for_any_number_of_urgent_visits() {
        var urgent = IntStream.range(10, 20)
                .mapToObj(i -> visit(i, 0.01, hours(0, 1), null, 5))
                .collect(Collectors.toCollection(ArrayList::new));
        var promised = visit(1, 0.1, hours(0, 1), hours(0, 1), 1);
        var all = new ArrayList<>(urgent);
        all.add(promised);

        var plan = plan(all);

        assertThat(plan.unplanned()).isNotEmpty();
        assertThat(starts(plan)).containsKey(promised.id());
    }

    private RoutePlan plan(List<OpenVisit> visits) {
        return new RoutePlanner()
                .plan(problem(visits).problem(), Map.of(), Budget.ofIterations(2000, 1), PlanProgress.SILENT);
    }

    private PlanProblem problem(List<OpenVisit> visits) {
        var work = new WorkPiece("shift", SHIFT, WANG, HOME, HOME, EIGHT, at(9));
        var situation = new FieldSituation(
                EIGHT,
                EIGHT,
                Map.of(),
                List.of(work),
                visits,
                Set.of(),
                List.of(),
                new CarriedParts(Map.of(), Map.of(), EIGHT));
        return new PlanProblem(situation, travel, Weights.standard());
    }

    private static Map<VisitId, Instant> starts(RoutePlan plan) {
        return plan.routes().stream()
                .flatMap(route -> route.stops().stream())
                .collect(Collectors.toMap(
                        stop -> PlanProblem.visitId(stop.jobId()), (Stop stop) -> EIGHT.plusSeconds(stop.startSec())));
    }

    private static OpenVisit placed(OpenVisit visit, int hour) {
        return placedAt(visit, at(hour));
    }

    private static OpenVisit placedAt(OpenVisit visit, Instant start) {
        return visit(visit, new OpenVisit.Placed(WANG, 0, start, start.plus(visit.duration()), null));
    }

    private static OpenVisit visit(OpenVisit v, OpenVisit.Placed placed) {
        return new OpenVisit(
                v.id(),
                v.version(),
                v.location(),
                v.duration(),
                v.priority(),
                null,
                null,
                Set.of(),
                null,
                v.windows(),
                v.promised(),
                Map.of(),
                OpenVisit.Parts.NONE,
                placed);
    }

    private static OpenVisit visit(int id, double east, @Nullable TimeWindow window, @Nullable TimeWindow promise) {
        return visit(id, east, window, promise, 3);
    }

    private static OpenVisit visit(
            int id, double east, @Nullable TimeWindow window, @Nullable TimeWindow promise, int priority) {
        var bare = new OpenVisit(
                new VisitId(new UUID(1, id)),
                0,
                new GeoPoint(HOME.lon() + east, HOME.lat()),
                Duration.ofMinutes(30),
                priority,
                null,
                null,
                Set.of(),
                null,
                window == null ? List.of() : List.of(window),
                promise != null,
                Map.of(),
                OpenVisit.Parts.NONE,
                null);
        return promise == null ? bare : placedIn(bare, promise);
    }

    private static OpenVisit placedIn(OpenVisit visit, TimeWindow promise) {
        return placedAt(visit, promise.from());
    }

    private static TimeWindow hours(int from, int to) {
        return new TimeWindow(at(from), at(to));
    }

    private static Instant at(int hour) {
        return EIGHT.plus(Duration.ofHours(hour));
    }
}
