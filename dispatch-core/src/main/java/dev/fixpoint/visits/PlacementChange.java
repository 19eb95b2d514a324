package dev.fixpoint.visits;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a visit was planned before a revision and is planned after it; {@code null} means nowhere. */
public record PlacementChange(
        VisitId visit, @Nullable Spot before, @Nullable Spot after) {
    /** A technician, the start of service, and what keeps it there. */
    public record Spot(
            TechnicianId technician,
            Instant startsAt,
            @Nullable Lock lock) {}
}
