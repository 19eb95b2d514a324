package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one technician. */
public record TechnicianId(@JsonValue UUID value) {
    @JsonCreator
    public TechnicianId {}

    public static TechnicianId next() {
        return new TechnicianId(Ids.next());
    }
}
