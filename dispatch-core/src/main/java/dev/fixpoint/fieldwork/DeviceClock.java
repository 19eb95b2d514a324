package dev.fixpoint.fieldwork;

import java.time.Duration;
import java.time.Instant;

/**
 * A phone's clock against ours.
 *
 * @param offset how far it is behind; negative if it is ahead
 */
record DeviceClock(Duration offset) {
    /** Less than this may be the way through the network. */
    private static final Duration WRONG = Duration.ofSeconds(30);

    /** Nobody is without a network for longer; a clock that says so was set in between. */
    private static final Duration OLDEST = Duration.ofDays(30);

    static DeviceClock of(Instant sentAt, Instant receivedAt) {
        return new DeviceClock(Duration.between(sentAt, receivedAt));
    }

    boolean isWrong() {
        return offset.abs().compareTo(WRONG) > 0;
    }

    /**
     * When something happened by our clock: never before what the same phone did before, and never in the future, whatever
     * was done to the phone's clock in between.
     */
    Instant ours(Instant deviceAt, Instant earliest, Instant now) {
        var corrected = isWrong() ? deviceAt.plus(offset) : deviceAt;
        var at = corrected.isBefore(now.minus(OLDEST)) ? now : corrected;
        var notBefore = at.isBefore(earliest) ? earliest : at;
        return notBefore.isAfter(now) ? now : notBefore;
    }
}
