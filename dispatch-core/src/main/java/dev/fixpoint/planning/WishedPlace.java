package dev.fixpoint.planning;

import dev.fixpoint.shared.TechnicianId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a dispatcher wants a visit.
 *
 * @param at lies in the shift meant; service starts then at the earliest, behind those that start before
 * @param position how many visits of the shift come before it, 0 or more; then service starts as early as can be
 */
public record WishedPlace(
        TechnicianId technician, Instant at, @Nullable Integer position) {}
