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

/**
 * Everything one plan is computed from, as read at one moment.
 *
 * @param now the moment; nothing is planned before it
 * @param epoch second 0 of the solver's clock
 */
record FieldSituation(
        Instant now,
        Instant epoch,
        Map<TechnicianId, Technician> technicians,
        List<WorkPiece> work,
        List<OpenVisit> visits,
        List<Whereabouts> whereabouts) {
    /** The versions on which the plan depends: of visits to be planned and of those under way. */
    Map<VisitId, Long> seenVersions() {
        var versions = new HashMap<VisitId, Long>();
        visits.forEach(v -> versions.put(v.id(), v.version()));
        whereabouts.stream().filter(Whereabouts::underWay).forEach(w -> versions.put(w.visit(), w.visitVersion()));
        return versions;
    }

    long second(Instant moment) {
        return moment.getEpochSecond() - epoch.getEpochSecond();
    }

    Instant moment(long second) {
        return epoch.plusSeconds(second);
    }
}
