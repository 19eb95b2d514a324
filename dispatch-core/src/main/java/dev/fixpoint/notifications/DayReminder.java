package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.TechnicianId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a technician is to be told of a day.
 *
 * @param start when the first visit begins: later nobody needs it
 */
record DayReminder(TechnicianId technician, LocalDate day, Channel channel, Language language, Instant start) {}
