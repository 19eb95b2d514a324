package dev.fixpoint.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that this worker alone may send until its lease ends.
 *
 * @param device of a push message and of no other
 * @param attempts this one included
 * @param uncertain an earlier attempt may have reached the recipient
 * @param tried what that attempt said, and to which address; {@code null} before the first
 */
record ClaimedMessage(
        MessageId id,
        MessageKind kind,
        Channel channel,
        @Nullable PushDeviceId device,
        Topic topic,
        int attempts,
        boolean uncertain,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Tried tried) {
    record Tried(String address, MessageText text) {}

    /** Without what customers are told, which has no place in a log. */
    @Override
    public String toString() {
        return "message " + id.value();
    }
}
