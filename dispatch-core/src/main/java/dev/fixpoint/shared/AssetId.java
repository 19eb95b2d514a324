package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one asset. */
public record AssetId(@JsonValue UUID value) {
    @JsonCreator
    public AssetId {}

    public static AssetId next() {
        return new AssetId(Ids.next());
    }
}
