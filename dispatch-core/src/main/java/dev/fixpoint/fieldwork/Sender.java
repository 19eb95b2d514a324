package dev.fixpoint.fieldwork;

import dev.fixpoint.shared.TechnicianId;
import java.util.UUID;

/**
 * Who sends from which phone.
 *
 * @param by how the history names them
 */
record Sender(UUID device, DeviceClock clock, TechnicianId technician, String by) {}
