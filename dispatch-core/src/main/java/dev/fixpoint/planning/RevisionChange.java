package dev.fixpoint.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one revision did to one visit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionChange(
        VisitId visitId,
        String visitNumber,
        String customerName,
        @Nullable Spot before,
        @Nullable Spot after) {
    /** Who was to come when. */
    public record Spot(TechnicianId technicianId, String technicianName, Instant startsAt) {}
}
