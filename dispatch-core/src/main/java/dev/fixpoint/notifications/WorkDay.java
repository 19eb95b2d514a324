package dev.fixpoint.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** From midnight to midnight on the clocks of a territory; the visits that begin in it are its visits. */
record WorkDay(Instant from, Instant to) {
    static WorkDay of(LocalDate day, ZoneId zone) {
        return new WorkDay(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
