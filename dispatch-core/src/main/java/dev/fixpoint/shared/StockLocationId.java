package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one place where parts lie. */
public record StockLocationId(@JsonValue UUID value) {
    @JsonCreator
    public StockLocationId {}

    public static StockLocationId next() {
        return new StockLocationId(Ids.next());
    }
}
