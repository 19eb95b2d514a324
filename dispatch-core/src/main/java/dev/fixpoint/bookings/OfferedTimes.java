package dev.fixpoint.bookings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The times a customer may choose from.
 *
 * @param zone IANA name of the time zone of the place to be visited
 * @param days every day looked at, also those without times
 * @param expiresAt until when an offer may be taken
 */
public record OfferedTimes(String zone, List<OfferedDay> days, Instant expiresAt) {
    public OfferedTimes {
        days = List.copyOf(days);
    }

    public record OfferedDay(LocalDate date, List<OfferedTime> times) {
        public OfferedDay {
            times = List.copyOf(times);
        }
    }

    /**
     * @param offer signed; whoever has it may take the time until it expires
     * @param isCheap one of the times that cost us least
     * @param isDiagnosis whoever comes can only find out what is wrong: the parts that mending usually takes cannot be there
     */
    public record OfferedTime(String offer, Instant from, Instant to, boolean isCheap, boolean isDiagnosis) {}
}
