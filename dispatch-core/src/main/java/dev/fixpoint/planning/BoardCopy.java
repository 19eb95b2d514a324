package dev.fixpoint.planning;

import dev.fixpoint.organisation.Territory;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.OpenVisit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A territory's routes as they were at one moment. */
final class BoardCopy {
    private final Territory territory;
    private final FieldSituation situation;
    private final PlanningSettings settings;
    private final StandingRoutes standing;
    private final Map<String, List<OpenVisit>> routes;
    private final Map<VisitId, OpenVisit> visits;
    private final Map<String, WorkPiece> pieces;

    BoardCopy(Territory territory, FieldSituation situation, PlanningSettings settings) {
        this.territory = territory;
        this.situation = situation;
        this.settings = settings;
        standing = new StandingRoutes(situation.work());
        routes = standing.of(situation.visits());
        visits = situation.visits().stream().collect(Collectors.toMap(OpenVisit::id, Function.identity()));
        pieces = situation.work().stream().collect(Collectors.toMap(WorkPiece::id, Function.identity()));
    }

    FieldSituation situation() {
        return situation;
    }

    /** The same with one more visit. */
    BoardCopy with(OpenVisit visit) {
        return new BoardCopy(territory, situation.with(visit), settings);
    }

    Optional<OpenVisit> visit(VisitId id) {
        return Optional.ofNullable(visits.get(id));
    }

    List<OpenVisit> route(WorkPiece piece) {
        return routes.getOrDefault(piece.id(), List.of());
    }

    /** The stretch of work whose route a visit is on. */
    Optional<WorkPiece> pieceWith(VisitId visit) {
        return routes.entrySet().stream()
                .filter(route -> route.getValue().stream().anyMatch(v -> v.id().equals(visit)))
                .findFirst()
                .map(route -> pieces.get(route.getKey()));
    }

    String nameOf(TechnicianId id) {
        var technician = situation.technicians().get(id);
        return technician == null ? "" : technician.name();
    }

    /**
     * The stretch of work meant by a wish: the one at that time, else the next on the same day.
     *
     * @throws dev.fixpoint.shared.Refusal if there is none
     */
    WorkPiece pieceFor(WishedPlace wish) {
        var technician = situation.technicians().get(wish.technician());
        if (technician == null) {
            throw PlanningProblem.OTHER_TERRITORY
                    .refuse(territory.name().zh(), territory.name().en())
                    .at("technicianId", "elsewhere");
        }
        var last = situation.epoch().atZone(territory.zone()).toLocalDate().plusDays(settings.horizonDays() - 1L);
        var day = wish.at().atZone(territory.zone()).toLocalDate();
        if (wish.at().isBefore(situation.epoch()) || day.isAfter(last)) {
            throw PlanningProblem.OUTSIDE_HORIZON
                    .refuse(situation.epoch().atZone(territory.zone()).toLocalDate(), last)
                    .at("at", "horizon");
        }
        return standing.of(wish.technician()).stream()
                .filter(piece -> wish.at().isBefore(piece.endsAt()) && isOn(piece, wish.at()))
                .min(Comparator.comparing(WorkPiece::startsAt))
                .orElseThrow(() ->
                        PlanningProblem.OFF_DUTY.refuse(technician.name(), day).at("at", "off-duty"));
    }

    private boolean isOn(WorkPiece piece, Instant moment) {
        return piece.covers(piece.technician(), moment)
                || piece.startsAt()
                        .atZone(territory.zone())
                        .toLocalDate()
                        .equals(moment.atZone(territory.zone()).toLocalDate());
    }
}
