package dev.fixpoint.planning;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.technicians.Technician;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.Whereabouts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything one plan is computed from, as read at one moment.
 *
 * @param now the moment; nothing is planned before it
 * @param epoch second 0 of the solver's clock
 * @param kept those of the visits that are no visits yet, but times kept for somebody
 */
record FieldSituation(
        Instant now,
        Instant epoch,
        Map<TechnicianId, Technician> technicians,
        List<WorkPiece> work,
        List<OpenVisit> visits,
        Set<VisitId> kept,
        List<Whereabouts> whereabouts,
        CarriedParts parts) {
    /** The versions on which the plan depends: of visits to be planned and of those under way. */
    Map<VisitId, Long> seenVersions() {
        var versions = new HashMap<VisitId, Long>();
        visits.stream().filter(v -> !kept.contains(v.id())).forEach(v -> versions.put(v.id(), v.version()));
        whereabouts.stream().filter(Whereabouts::underWay).forEach(w -> versions.put(w.visit(), w.visitVersion()));
        return versions;
    }

    /** The same with some stretches of work and some of the visits. */
    FieldSituation only(List<WorkPiece> pieces, List<OpenVisit> some) {
        var concerned = pieces.stream().map(WorkPiece::technician).collect(Collectors.toSet());
        return new FieldSituation(
                now,
                epoch,
                technicians,
                pieces,
                some,
                kept,
                whereabouts.stream()
                        .filter(w -> concerned.contains(w.technician()))
                        .toList(),
                parts);
    }

    /** The same with one more visit. */
    FieldSituation with(OpenVisit visit) {
        var more = Stream.concat(visits.stream(), Stream.of(visit)).toList();
        return new FieldSituation(now, epoch, technicians, work, more, kept, whereabouts, parts);
    }

    /** The same without one visit. */
    FieldSituation without(VisitId visit) {
        var others = visits.stream().filter(v -> !v.id().equals(visit)).toList();
        return new FieldSituation(now, epoch, technicians, work, others, kept, whereabouts, parts);
    }

    long second(Instant moment) {
        return moment.getEpochSecond() - epoch.getEpochSecond();
    }

    Instant moment(long second) {
        return epoch.plusSeconds(second);
    }
}
