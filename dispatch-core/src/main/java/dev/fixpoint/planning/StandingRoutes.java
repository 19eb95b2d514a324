package dev.fixpoint.planning;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.visits.OpenVisit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which stretch of work each visit stands as planned now. */
final class StandingRoutes {
    private static final Comparator<OpenVisit> IN_ORDER =
            Comparator.comparing(v -> v.placement().orElseThrow().startsAt());

    private final Map<TechnicianId, List<WorkPiece>> work;

    StandingRoutes(Collection<WorkPiece> work) {
        this.work = work.stream().collect(Collectors.groupingBy(WorkPiece::technician));
    }

    /** The stretch of work that a visit's start lies in. */
    Optional<WorkPiece> pieceOf(OpenVisit visit) {
        return visit.placement()
                .flatMap(placed -> of(placed.technician()).stream()
                        .filter(p -> p.covers(placed.technician(), placed.startsAt()))
                        .findFirst());
    }

    /** A technician's stretches of work, in order of time. */
    List<WorkPiece> of(TechnicianId technician) {
        return work.getOrDefault(technician, List.of());
    }

    /**
     * The visits of each stretch of work, in order. Overdue visits start the technician's remaining route; they keep their
     * order, unless they are locked to their time: about those people have to decide.
     */
    Map<String, List<OpenVisit>> of(Collection<OpenVisit> visits) {
        var routes = new HashMap<String, List<OpenVisit>>();
        for (var visit : visits) {
            standing(visit)
                    .ifPresent(p -> routes.computeIfAbsent(p.id(), _ -> new ArrayList<>())
                            .add(visit));
        }
        routes.values().forEach(route -> route.sort(IN_ORDER));
        return routes;
    }

    private Optional<WorkPiece> standing(OpenVisit visit) {
        var covering = pieceOf(visit);
        return covering.isPresent() || visit.isBoundToTime()
                ? covering
                : visit.placement().flatMap(p -> firstAfter(p.technician(), p.startsAt()));
    }

    private Optional<WorkPiece> firstAfter(TechnicianId technician, Instant moment) {
        return of(technician).stream()
                .filter(p -> !p.startsAt().isBefore(moment))
                .findFirst();
    }
}
