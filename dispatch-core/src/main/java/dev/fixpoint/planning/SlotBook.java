package dev.fixpoint.planning;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.PlanCheck;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.Slot;
import dev.fixpoint.solver.SlotFinder;
import dev.fixpoint.solver.TimeSpan;
import dev.fixpoint.solver.TravelTimes;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.Placing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A territory's plan as it was at one moment, in which places for one more visit are looked for. Serves many threads. */
final class SlotBook {
    private static final String WISH = "wish";

    private final FieldSituation situation;
    private final PlanTravel travel;
    private final Weights weights;
    private final PlanProblem problem;
    private final SlotFinder finder;
    private final Map<String, WorkPiece> pieces;

    SlotBook(FieldSituation situation, PlanTravel travel, Weights weights) {
        this.situation = situation;
        this.travel = travel;
        this.weights = weights;
        problem = new PlanProblem(situation, travel, weights);
        finder = new SlotFinder(problem.problem(), problem.start());
        pieces = situation.work().stream().collect(Collectors.toMap(WorkPiece::id, Function.identity()));
    }

    /** A place in this plan. */
    record Place(OpenSlot slot, WorkPiece piece) {}

    /** A route with one more visit, timed. */
    record Widened(PlanProblem problem, RoutePlan plan, Map<VisitId, Long> seenVersions) {
        List<Placing> placings() {
            return problem.placings(plan);
        }

        List<Placing> keptPlacings() {
            return problem.keptPlacings(plan);
        }
    }

    /**
     * The cheapest place in each window that has one, in order of the windows. Where nobody can bring the parts wished for, the
     * cheapest for finding out what is wrong.
     */
    synchronized List<OpenSlot> cheapest(SlotWish wish, List<TimeWindow> windows) {
        var around = travel.around(problem.places(), wish.location());
        return windows.stream()
                .flatMap(window -> cheapest(wish, window, around).stream())
                .map(Place::slot)
                .toList();
    }

    private Optional<Place> cheapest(SlotWish wish, TimeWindow window, TravelTimes around) {
        var place = places(wish, window, around).findFirst();
        return place.isPresent() || wish.needs().isEmpty()
                ? place
                : places(wish.diagnosing(), window, around).findFirst();
    }

    /** The place in a window with a given technician, if there is one, otherwise the cheapest. */
    synchronized Optional<Place> find(SlotWish wish, TimeWindow window, @Nullable TechnicianId with) {
        var places = places(wish, window, travel.around(problem.places(), wish.location()))
                .toList();
        return places.stream()
                .filter(place -> place.slot().technician().equals(with))
                .findFirst()
                .or(() -> places.stream().findFirst());
    }

    /** The share of the working time of a day that is planned, 0 to about 1; 1 when nobody works. */
    double load(TimeWindow day) {
        double planned = situation.visits().stream()
                .flatMap(visit -> visit.placement().stream())
                .filter(placed -> day.contains(placed.startsAt()))
                .mapToLong(placed ->
                        Duration.between(placed.startsAt(), placed.endsAt()).toSeconds())
                .sum();
        long possible = situation.work().stream()
                .filter(piece -> day.contains(piece.startsAt()))
                .mapToLong(piece ->
                        Duration.between(piece.startsAt(), piece.endsAt()).toSeconds())
                .sum();
        return possible == 0 ? 1 : planned / possible;
    }

    /** Times the route on which a visit gets a place; nothing else moves. Empty if that breaks a rule kept so far. */
    Optional<Widened> widen(Place place, OpenVisit visit) {
        var piece = place.piece();
        var before = problem.start().getOrDefault(piece.id(), List.of());
        var onRoute = situation.visits().stream()
                .filter(other -> before.contains(other.id().value().toString()));
        var only = situation.only(
                List.of(piece), Stream.concat(onRoute, Stream.of(visit)).toList());
        var after = new ArrayList<>(before);
        after.add(place.slot().position(), visit.id().value().toString());
        var widened = new PlanProblem(only, travel, weights);
        var check = new PlanCheck();
        if (check.check(widened.problem(), piece.id(), after).size()
                > check.check(widened.problem(), piece.id(), before).size()) {
            return Optional.empty();
        }
        var plan = new RoutePlanner().evaluate(widened.problem(), Map.of(piece.id(), after));
        return Optional.of(new Widened(widened, plan, only.seenVersions()));
    }

    private Stream<Place> places(SlotWish wish, TimeWindow window, TravelTimes around) {
        var preferred = wish.preferredTechnician();
        var job = Job.of(
                        WISH,
                        problem.places().size(),
                        Math.toIntExact(wish.duration().toSeconds()))
                .windows(List.of(new TimeSpan(situation.second(window.from()), situation.second(window.to()))))
                .skills(wish.skills())
                .priority(wish.priority())
                .preferredTechnician(
                        preferred == null ? null : preferred.value().toString())
                .excludedTechnicians(wish.excludedTechnicians().stream()
                        .map(technician -> technician.value().toString())
                        .collect(Collectors.toSet()))
                .needs(PlanProblem.needs(wish.needs()))
                .build();
        return finder.find(job, around).stream().map(slot -> place(slot, window, wish.isDiagnosis()));
    }

    private Place place(Slot slot, TimeWindow window, boolean isDiagnosis) {
        var piece = pieces.get(slot.shiftId());
        if (piece == null) {
            throw new IllegalStateException("The slot finder made up shift " + slot.shiftId());
        }
        var open = new OpenSlot(
                window,
                piece.technician(),
                piece.shift(),
                slot.position(),
                situation.moment(slot.startSec()),
                Duration.ofSeconds(slot.addedTravelSec()),
                slot.addedCost(),
                isDiagnosis);
        return new Place(open, piece);
    }
}
