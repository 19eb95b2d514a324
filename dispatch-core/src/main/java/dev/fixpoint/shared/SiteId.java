package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one site. */
public record SiteId(@JsonValue UUID value) {
    @JsonCreator
    public SiteId {}

    public static SiteId next() {
        return new SiteId(Ids.next());
    }
}
