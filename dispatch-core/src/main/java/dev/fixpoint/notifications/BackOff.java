package dev.fixpoint.notifications;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How patient we are with providers. */
final class BackOff {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8));

    /** The first one included. */
    static final int ATTEMPTS = PAUSES.size() + 1;

    /** Text messages mostly arrive within seconds. */
    static final Duration FIRST_RECEIPT = Duration.ofSeconds(30);

    /** Phones that are off for longer than this never get it. */
    private static final Duration LAST_RECEIPT = Duration.ofDays(1);

    private BackOff() {}

    /** The pause after so many failed attempts; empty when it was the last. */
    static Optional<Duration> after(int attempts) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
    }

    /** The pause until the next question whether it has arrived: half of the time that has passed already. */
    static Optional<Duration> untilReceipt(Duration sinceSent) {
        if (sinceSent.compareTo(LAST_RECEIPT) > 0) {
            return Optional.empty();
        }
        var half = sinceSent.dividedBy(2);
        return Optional.of(half.compareTo(FIRST_RECEIPT) < 0 ? FIRST_RECEIPT : half);
    }
}
