package dev.fixpoint.notifications;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.fixpoint.shared.Ids;
import java.util.UUID;

/** Identifies one message to one recipient by one channel. */
public record MessageId(@JsonValue UUID value) {
    @JsonCreator
    public MessageId {}

    public static MessageId next() {
        return new MessageId(Ids.next());
    }
}
