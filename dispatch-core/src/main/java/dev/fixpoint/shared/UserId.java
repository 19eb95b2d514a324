package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one user. */
public record UserId(@JsonValue UUID value) {
    @JsonCreator
    public UserId {}

    public static UserId next() {
        return new UserId(Ids.next());
    }
}
