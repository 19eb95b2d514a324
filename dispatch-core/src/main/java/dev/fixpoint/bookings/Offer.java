package dev.fixpoint.bookings;

import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time offered to somebody, with the place in the plan that stands behind it.
 *
 * @param technician who would come as things stood
 * @param position how many visits of the shift come before it
 * @param addedTravel what the technician would travel more; may be negative
 * @param parts what mending usually takes: part to pieces
 * @param isDiagnosis whether they cannot be there
 * @param booking the booking that would be moved; {@code null} for a new one
 */
record Offer(
        TerritoryId territory,
        GeoPoint location,
        String serviceType,
        TimeWindow window,
        TechnicianId technician,
        int position,
        Duration addedTravel,
        Map<PartId, Integer> parts,
        boolean isDiagnosis,
        @Nullable BookingId booking,
        Instant expiresAt) {
    Offer {
        parts = Map.copyOf(parts);
    }

    /** About a decimetre in degrees: what is left of a coordinate on its way through the database. */
    private static final double SAME_POINT = 1e-6;

    /** Whether it was made for such work at such a place. */
    boolean isFor(TerritoryId wantedTerritory, GeoPoint place, String service) {
        return territory.equals(wantedTerritory)
                && serviceType.equals(service)
                && Math.abs(location.lon() - place.lon()) < SAME_POINT
                && Math.abs(location.lat() - place.lat()) < SAME_POINT;
    }
}
