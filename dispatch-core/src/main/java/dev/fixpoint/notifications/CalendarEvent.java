package dev.fixpoint.notifications;

import dev.fixpoint.shared.GeoPoint;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One event of a calendar file (RFC 5545).
 *
 * @param uid the same for as long as it is the same event, whatever changes
 * @param sequence 0 at first, raised with every change; calendars ignore what is lower than what they have
 * @param changedAt when this version came to be
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Status status,
        ZonedDateTime from,
        ZonedDateTime to,
        Instant changedAt,
        String summary,
        String description,
        String location,
        @Nullable GeoPoint position) {
    /** How sure it is. */
    public enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
