package dev.fixpoint.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to serve an emergency.
 *
 * @param verdict what it comes to, those who give way included
 * @param displaced who gives way
 */
public record EmergencyOption(
        TechnicianId technicianId,
        String technicianName,
        Instant arrivesAt,
        Verdict verdict,
        List<DisplacedVisit> displaced) {
    /**
     * A visit that gives way.
     *
     * @param to who makes it instead; {@code null} if it has to wait for the plan
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DisplacedVisit(
            VisitId visitId,
            @Nullable String visitNumber,
            @Nullable String customerName,
            boolean promised,
            Instant before,
            @Nullable NewTechnician to) {}

    /** Who makes a visit instead, and when. */
    public record NewTechnician(TechnicianId technicianId, String technicianName, Instant startsAt) {}
}
