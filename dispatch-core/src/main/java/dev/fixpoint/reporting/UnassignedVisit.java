package dev.fixpoint.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.TimeWindow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit without a technician.
 *
 * @param territoryId absent outside every territory
 * @param reason absent until a worker has looked at it
 * @param obstacles per technician the first rule in the way
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnassignedVisit(
        UUID id,
        String number,
        @Nullable UUID territoryId,
        String serviceType,
        String customerName,
        LocalText address,
        GeoPoint location,
        int priority,
        @Nullable Instant deadline,
        boolean promised,
        List<TimeWindow> windows,
        int durationMinutes,
        Instant requestedAt,
        List<Board.SkillLevel> skills,
        @Nullable Reason reason,
        List<Obstacle> obstacles) {
    /** Why a visit has no technician. */
    public record Reason(String code, LocalText text) {}

    /** Why one technician cannot take it. */
    public record Obstacle(UUID technicianId, String technicianName, String code, LocalText text) {}
}
