package dev.fixpoint.bookings;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its customer sees it.
 *
 * @param windows the wished windows, or the one promised
 * @param appointment the promise; absent until the visit is planned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BookingView(
        BookingId id,
        String number,
        VisitId visitId,
        String visitNumber,
        State state,
        String serviceType,
        String customerName,
        LocalText address,
        Instant requestedAt,
        List<TimeWindow> windows,
        @Nullable Appointment appointment) {
    /** 等待确认、已确认、进行中、已完成、已取消. */
    public enum State {
        WAITING,
        CONFIRMED,
        IN_PROGRESS,
        COMPLETED,
        CANCELLED
    }

    /** Between when and when who is expected, and when exactly as things stand. */
    public record Appointment(Instant from, Instant to, String technicianName, Instant expectedArrival) {}
}
