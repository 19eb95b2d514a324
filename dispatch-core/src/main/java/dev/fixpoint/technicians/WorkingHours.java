package dev.fixpoint.technicians;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** The same hours on some days of every week, local time. */
public record WorkingHours(Set<DayOfWeek> days, LocalTime starts, LocalTime ends) {
    public WorkingHours {
        days = Set.copyOf(days);
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException(
                    "Working hours must end after they start: %s-%s".formatted(starts, ends));
        }
    }
}
