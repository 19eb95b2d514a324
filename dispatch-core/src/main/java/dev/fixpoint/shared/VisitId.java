package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one visit. */
public record VisitId(@JsonValue UUID value) {
    @JsonCreator
    public VisitId {}

    public static VisitId next() {
        return new VisitId(Ids.next());
    }
}
