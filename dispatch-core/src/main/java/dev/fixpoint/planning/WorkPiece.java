package dev.fixpoint.planning;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.TechnicianId;
import java.time.Instant;
import java.util.UUID;

/**
 * A stretch of a shift that can still be planned.
 *
 * @param id unique within a problem, and the same in one read later
 * @param from where the technician sets out
 * @param startsAt not before now, nor before the end of what is under way
 */
record WorkPiece(
        String id, UUID shift, TechnicianId technician, GeoPoint from, GeoPoint to, Instant startsAt, Instant endsAt) {
    boolean covers(TechnicianId someone, Instant moment) {
        return technician.equals(someone) && !moment.isBefore(startsAt) && moment.isBefore(endsAt);
    }
}
