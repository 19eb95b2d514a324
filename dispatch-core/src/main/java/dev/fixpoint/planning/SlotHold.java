package dev.fixpoint.planning;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import java.time.Instant;
import java.util.UUID;

/**
 * A time kept for a while.
 *
 * @param id unguessable; whoever knows it may use the time
 * @param technician who is to come as things stand
 */
public record SlotHold(UUID id, SlotWish wish, TimeWindow window, TechnicianId technician, Instant expiresAt) {}
