package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one unit. */
public record UnitId(@JsonValue UUID value) {
    @JsonCreator
    public UnitId {}

    public static UnitId next() {
        return new UnitId(Ids.next());
    }
}
