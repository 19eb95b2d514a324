package dev.fixpoint.bookings;

import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A visit for which another time is looked for.
 *
 * @param booking the one it comes from; {@code null} if nobody booked it
 * @param from the time it has, which is no other time
 */
record Moved(
        VisitId visit,
        @Nullable BookingId booking,
        @Nullable TimeWindow from) {}
