package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one booking. */
public record BookingId(@JsonValue UUID value) {
    @JsonCreator
    public BookingId {}

    public static BookingId next() {
        return new BookingId(Ids.next());
    }
}
