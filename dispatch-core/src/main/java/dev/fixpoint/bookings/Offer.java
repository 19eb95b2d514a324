package dev.fixpoint.bookings;

import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time offered to somebody, with the place in the plan that stands behind it.
 *
 * @param technician who would come as things stood
 * @param position how many visits of the shift come before it
 * @param addedTravel what the technician would travel more; may be negative
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
        @Nullable BookingId booking,
        Instant expiresAt) {}
