package dev.fixpoint.visits;

import dev.fixpoint.shared.TimeWindow;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Between when and when a technician arrives, {@code [startsAt, endsAt)}. */
@Embeddable
record ArrivalWindow(Instant startsAt, Instant endsAt) {
    static ArrivalWindow of(TimeWindow window) {
        return new ArrivalWindow(window.from(), window.to());
    }

    TimeWindow asWindow() {
        return new TimeWindow(startsAt, endsAt);
    }
}
