package dev.fixpoint.planning;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Pin;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.TimeSpan;
import dev.fixpoint.solver.Unplanned;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.Placing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field situation in the solver's terms, and the way back. */
final class PlanProblem {
    /** How many visits of the same priority may wait before a promise is broken for them. */
    private static final long PROMISE = 1_000;

    private final FieldSituation situation;
    private final Weights weights;
    private final StandingRoutes standing;
    private final Map<GeoPoint, Integer> places = new LinkedHashMap<>();
    private final Map<String, WorkPiece> pieces = new HashMap<>();
    private final List<OpenVisit> movable = new ArrayList<>();
    private final List<OpenVisit> tooLate = new ArrayList<>();
    private final Map<String, List<String>> start;
    private final RouteProblem problem;

    PlanProblem(FieldSituation situation, PlanTravel travel, Weights weights) {
        this.situation = situation;
        this.weights = weights;
        standing = new StandingRoutes(situation.work());
        situation.work().forEach(p -> pieces.put(p.id(), p));
        var jobs = new ArrayList<Job>();
        var lockedOrder = new LockedOrder(standing.of(situation.visits()));
        for (var visit : situation.visits()) {
            sortIn(visit, lockedOrder, jobs);
        }
        var routes = standing.of(movable);
        var shifts = situation.work().stream()
                .map(piece -> shift(piece, routes.getOrDefault(piece.id(), List.of())))
                .toList();
        start = routes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        route -> route.getValue().stream()
                                .map(v -> jobId(v.id()))
                                .toList()));
        problem = new RouteProblem(jobs, shifts, travel.between(places.keySet()), weights);
    }

    RouteProblem problem() {
        return problem;
    }

    /** The current plan in the solver's terms. */
    Map<String, List<String>> start() {
        return start;
    }

    /** Where the problem happens, by the solver's index. */
    List<GeoPoint> places() {
        return List.copyOf(places.keySet());
    }

    /** What this plan decides about; locks that it cannot honour stay as they are. */
    Set<VisitId> movable() {
        return movable.stream().map(OpenVisit::id).filter(this::isVisit).collect(Collectors.toSet());
    }

    /** Not planned because every wished window is over. */
    List<VisitId> tooLate() {
        return tooLate.stream().map(OpenVisit::id).filter(this::isVisit).toList();
    }

    /** Left out, with reasons. */
    List<Unplanned> unplanned(RoutePlan plan) {
        return plan.unplanned().stream()
                .filter(left -> isVisit(visitId(left.jobId())))
                .toList();
    }

    /** Where the visits go. */
    List<Placing> placings(RoutePlan plan) {
        return allPlacings(plan).stream().filter(p -> isVisit(p.visit())).toList();
    }

    /** Where the times kept for somebody go. */
    List<Placing> keptPlacings(RoutePlan plan) {
        return allPlacings(plan).stream().filter(p -> !isVisit(p.visit())).toList();
    }

    private boolean isVisit(VisitId id) {
        return !situation.kept().contains(id);
    }

    private List<Placing> allPlacings(RoutePlan plan) {
        var placings = new ArrayList<Placing>();
        for (var route : plan.routes()) {
            var piece = pieces.get(route.shiftId());
            if (piece == null) {
                throw new IllegalStateException("The solver made up shift " + route.shiftId());
            }
            for (int i = 0; i < route.stops().size(); i++) {
                var stop = route.stops().get(i);
                placings.add(new Placing(
                        visitId(stop.jobId()),
                        piece.technician(),
                        piece.shift(),
                        i,
                        stop.travelSec(),
                        situation.moment(stop.arriveSec()),
                        situation.moment(stop.startSec()),
                        situation.moment(stop.endSec())));
            }
        }
        return placings;
    }

    static String jobId(VisitId visit) {
        return visit.value().toString();
    }

    static VisitId visitId(String jobId) {
        return new VisitId(UUID.fromString(jobId));
    }

    static TechnicianId technicianId(String id) {
        return new TechnicianId(UUID.fromString(id));
    }

    private void sortIn(OpenVisit visit, LockedOrder lockedOrder, List<Job> jobs) {
        var piece = standing.pieceOf(visit);
        if (visit.isBoundToTime() && piece.isEmpty()) {
            return; // overdue or the technician is absent: people have to decide
        }
        movable.add(visit);
        var windows = stillOpen(visit);
        if (windows.isEmpty() && !visit.windows().isEmpty() && visit.placement().isEmpty()) {
            tooLate.add(visit);
            return;
        }
        jobs.add(job(visit, windows, piece, lockedOrder));
    }

    private Job job(OpenVisit visit, List<TimeSpan> windows, Optional<WorkPiece> piece, LockedOrder lockedOrder) {
        var spot = piece.map(p ->
                new Pin(p.id(), situation.second(visit.placement().orElseThrow().startsAt())));
        return Job.of(visit.id().value().toString(), place(visit.location()), (int)
                        visit.duration().toSeconds())
                .windows(windows)
                .skills(visit.skills())
                .priority(visit.priority())
                .unplannedCost(visit.promised() ? PROMISE * weights.unplannedCost(visit.priority()) : null)
                .deadlineSec(deadline(visit, windows))
                .preferredTechnician(visit.preferredTechnician() == null ? null : name(visit.preferredTechnician()))
                .excludedTechnicians(visit.excludedTechnicians().stream()
                        .map(PlanProblem::name)
                        .collect(Collectors.toSet()))
                .needs(needs(visit.parts().pieces()))
                .onlyTechnicians(visit.reservedFor() == null ? Set.of() : Set.of(name(visit.reservedFor())))
                .pin(lockedOrder.pin(visit, spot.orElse(null)))
                .published(spot.orElse(null))
                .build();
    }

    private List<TimeSpan> stillOpen(OpenVisit visit) {
        return visit.windows().stream()
                .filter(w -> w.to().isAfter(situation.now()))
                .map(w -> new TimeSpan(situation.second(w.from()), situation.second(w.to())))
                .toList();
    }

    /** A visit that has missed its window is served as soon as possible: the end of the window becomes its deadline. */
    private @Nullable Long deadline(OpenVisit visit, List<TimeSpan> stillOpen) {
        var missed = stillOpen.isEmpty() && !visit.windows().isEmpty();
        Instant deadline = missed ? visit.windows().getLast().to() : visit.deadline();
        return deadline == null ? null : situation.second(deadline);
    }

    private WorkShift shift(WorkPiece piece, List<OpenVisit> route) {
        var technician = situation.technicians().get(piece.technician());
        return WorkShift.of(
                        piece.id(),
                        name(piece.technician()),
                        place(piece.from()),
                        place(piece.to()),
                        situation.second(piece.startsAt()),
                        situation.second(piece.endsAt()))
                .skills(technician == null ? Map.of() : technician.skills())
                .stock(stock(piece, route))
                .build();
    }

    /** What anybody may ask for, and what is kept in the van for the visits of this stretch of work. */
    private Map<String, Integer> stock(WorkPiece piece, List<OpenVisit> route) {
        var stock = new HashMap<>(needs(situation.parts().of(piece.technician(), piece.startsAt())));
        route.stream()
                .map(OpenVisit::parts)
                .filter(parts -> piece.technician().equals(parts.keptWith()))
                .forEach(parts ->
                        needs(parts.pieces()).forEach((part, pieces) -> stock.merge(part, pieces, Integer::sum)));
        return stock;
    }

    /** Parts in the solver's terms. */
    static Map<String, Integer> needs(Map<PartId, Integer> parts) {
        return parts.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    private int place(GeoPoint point) {
        return places.computeIfAbsent(point, _ -> places.size());
    }

    private static String name(TechnicianId technician) {
        return technician.value().toString();
    }
}
