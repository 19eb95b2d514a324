package dev.fixpoint.fieldwork;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.visits.FieldVisit;
import java.time.Instant;

/**
 * A command that has come in its turn, about a visit that is the sender's.
 *
 * @param at when it happened by our clock
 * @param visit as it is now, and until the transaction ends
 */
public record Received(FieldCommand command, FieldVisit visit, TechnicianId technician, Instant at, String by) {}
