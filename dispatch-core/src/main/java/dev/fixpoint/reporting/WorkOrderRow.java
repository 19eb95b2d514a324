package dev.fixpoint.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.LocalText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work order in a list, with its latest visit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkOrderRow(
        UUID id,
        String number,
        String serviceType,
        String state,
        String customerName,
        @Nullable String modelCode,
        @Nullable LocalText productName,
        @Nullable String technicianName,
        UUID visitId,
        String visitNumber,
        @Nullable Instant startsAt,
        int priority,
        @Nullable Instant deadline,
        @Nullable UUID territoryId) {}
