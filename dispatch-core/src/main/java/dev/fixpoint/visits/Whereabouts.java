package dev.fixpoint.visits;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;

/**
 * Where a technician is or was last seen, and from when on they are free.
 *
 * @param visit the visit under way, or the last one finished
 * @param freeAt predicted or actual end of that visit
 */
public record Whereabouts(
        TechnicianId technician,
        VisitId visit,
        long visitVersion,
        boolean underWay,
        GeoPoint location,
        Instant freeAt) {}
