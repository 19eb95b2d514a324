package dev.fixpoint.shared;

import java.time.Instant;

/** A window {@code [from, to)}. */
public record TimeWindow(Instant from, Instant to) {
    public TimeWindow {
        if (!to.isAfter(from)) {
            throw SharedProblem.WINDOW_EMPTY.refuse(from, to);
        }
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
