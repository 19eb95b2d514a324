package dev.fixpoint.bookings;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its customer sees it by the link.
 *
 * @param from when the promised window begins
 * @param zone IANA name of the time zone of the site
 * @param technicianName who comes; only on the day and while under way
 * @param expectedArrival as things stand; only on the day, and until the technician is there
 * @param approach what a map may show; only from departure until check-in
 * @param changeUntil until when it may be moved or cancelled here
 * @param canChange whether it still may
 * @param asBooked what was said when it was booked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManagedBooking(
        String number,
        BookingView.State state,
        String serviceType,
        LocalText serviceName,
        LocalText address,
        Instant from,
        Instant to,
        String zone,
        @Nullable String technicianName,
        @Nullable Instant expectedArrival,
        @Nullable Approach approach,
        Instant changeUntil,
        boolean canChange,
        AsBooked asBooked) {
    /**
     * Somebody on the way.
     *
     * @param technician where they were last seen since they left; absent if their phone said no place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Approach(GeoPoint site, @Nullable Sighting technician) {}

    /** Where and when a technician's phone last said it was. */
    public record Sighting(GeoPoint location, Instant at) {}
}
