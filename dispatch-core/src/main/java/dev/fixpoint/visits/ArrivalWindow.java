package dev.fixpoint.visits;

import dev.fixpoint.shared.TimeWindow;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Between when and when a technician arrives, {@code [startsAt, endsAt)}, in whole seconds as the solver counts. */
@Embeddable
record ArrivalWindow(Instant startsAt, Instant endsAt) {
    static ArrivalWindow of(TimeWindow window) {
        return new ArrivalWindow(
                window.from().truncatedTo(ChronoUnit.SECONDS), window.to().truncatedTo(ChronoUnit.SECONDS));
    }

    TimeWindow asWindow() {
        return new TimeWindow(startsAt, endsAt);
    }
}
