package dev.fixpoint.planning;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The cheapest place in the current plan for one more visit within a window: no rule is broken and nobody else changes
 * technicians or leaves a promised window.
 *
 * @param window between when and when the technician would arrive
 * @param position how many visits of the shift come before it
 * @param startsAt when service would start as things stand
 * @param addedTravel what the technician would travel more; may be negative where a detour is faster
 * @param addedCost what the plan would cost more, in the solver's units
 * @param isDiagnosis whether the parts wished for cannot be there
 */
public record OpenSlot(
        TimeWindow window,
        TechnicianId technician,
        UUID shift,
        int position,
        Instant startsAt,
        Duration addedTravel,
        long addedCost,
        boolean isDiagnosis) {}
