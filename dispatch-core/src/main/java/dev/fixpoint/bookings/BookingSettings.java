package dev.fixpoint.bookings;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What customers are offered.
 *
 * @param windows arrival windows of a day
 * @param leadTime no window begins sooner than this
 * @param days how far ahead times are offered, today included, 1–14 and no more than is planned
 * @param reservePercent share of a day's working time that is kept for emergencies, 0–90
 * @param offer how long an offer may be taken
 * @param hold how long a chosen time is kept
 * @param changeUntil how long before its window a booking may still be moved or cancelled by its customer
 * @param link how long after the visit a customer's link still opens the booking
 */
@ConfigurationProperties("fixpoint.booking")
record BookingSettings(
        List<Window> windows,
        Duration leadTime,
        int days,
        int reservePercent,
        Duration offer,
        Duration hold,
        Duration changeUntil,
        Duration link) {
    /** From and to, local time, on one day. */
    record Window(LocalTime from, LocalTime to) {
        Window {
            if (!to.isAfter(from)) {
                throw new IllegalArgumentException("A window must end after it starts, not %s–%s".formatted(from, to));
            }
        }
    }

    BookingSettings {
        windows = List.copyOf(windows);
    }
}
