package dev.fixpoint.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one work order. */
public record WorkOrderId(@JsonValue UUID value) {
    @JsonCreator
    public WorkOrderId {}

    public static WorkOrderId next() {
        return new WorkOrderId(Ids.next());
    }
}
