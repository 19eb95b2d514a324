package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one ticket. */
public record TicketId(@JsonValue UUID value) {
    @JsonCreator
    public TicketId {}

    public static TicketId next() {
        return new TicketId(Ids.next());
    }
}
