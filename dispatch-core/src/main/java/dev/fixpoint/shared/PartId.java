package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one spare part of the catalogue. */
public record PartId(@JsonValue UUID value) {
    @JsonCreator
    public PartId {}

    /** As the key of a JSON object. */
    @JsonCreator
    static PartId of(String key) {
        return new PartId(UUID.fromString(key));
    }

    public static PartId next() {
        return new PartId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
