package dev.fixpoint.technicians;

import dev.fixpoint.shared.TechnicianId;
import java.time.Instant;
import java.util.UUID;

/**
 * A stretch of work that is really there: a shift, or what an absence leaves of it.
 *
 * @param id the shift; the parts that an absence leaves share it
 */
public record Shift(UUID id, TechnicianId technician, Instant startsAt, Instant endsAt) {}
