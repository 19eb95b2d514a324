package dev.fixpoint.visits;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import java.util.UUID;

/**
 * Who is to make a visit and when.
 *
 * @param shift the shift it falls in
 * @param position place in the route, from 0
 * @param travelSeconds from the stop before, 0–86 399
 * @param arrivesAt arrival at the site
 * @param startsAt start of service, not before arrival
 * @param endsAt end of service
 */
public record Placing(
        VisitId visit,
        TechnicianId technician,
        UUID shift,
        int position,
        int travelSeconds,
        Instant arrivesAt,
        Instant startsAt,
        Instant endsAt) {}
