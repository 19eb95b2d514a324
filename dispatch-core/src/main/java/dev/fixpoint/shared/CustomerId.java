package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one customer. */
public record CustomerId(@JsonValue UUID value) {
    @JsonCreator
    public CustomerId {}

    public static CustomerId next() {
        return new CustomerId(Ids.next());
    }
}
