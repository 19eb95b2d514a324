package dev.fixpoint.demo;

import dev.fixpoint.shared.TimeWindow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work asked for, with its one visit.
 *
 * @param fault raised as a ticket
 * @param outcome what became of it; {@code null} while it is open
 */
record Order(
        Client.Installed thing,
        Catalogue.Demand demand,
        int minutes,
        int priority,
        Map<String, Integer> skills,
        Instant requestedAt,
        boolean fault,
        Wishes wishes,
        @Nullable Outcome outcome) {
    /** @param booked asked for by the customer, with windows */
    record Wishes(
            List<TimeWindow> windows,
            boolean booked,
            @Nullable Instant deadline,
            @Nullable UUID preferred,
            @Nullable UUID excluded) {}

    /** Who came, and when. */
    record Outcome(
            Worker worker,
            UUID shift,
            int position,
            int travelSeconds,
            Instant arrived,
            Instant started,
            Instant finished,
            boolean failed) {
        Instant departed() {
            return arrived.minusSeconds(travelSeconds);
        }
    }
}
