package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one territory, and with it the territory's plan. */
public record TerritoryId(@JsonValue UUID value) {
    @JsonCreator
    public TerritoryId {}

    public static TerritoryId next() {
        return new TerritoryId(Ids.next());
    }
}
