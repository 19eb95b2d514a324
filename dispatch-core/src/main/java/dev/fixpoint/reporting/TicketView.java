package dev.fixpoint.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket with the visit it led to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketView(
        UUID id,
        String number,
        long version,
        String kind,
        String state,
        UUID customerId,
        String customerName,
        @Nullable String symptom,
        String description,
        int priority,
        Instant createdAt,
        String createdBy,
        @Nullable VisitPart visit) {
    /** The visit and, once planned, who comes when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VisitPart(
            UUID id,
            String number,
            String state,
            @Nullable Instant startsAt,
            @Nullable String technicianName) {}
}
