package dev.fixpoint.notifications;

import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import java.time.LocalDate;

/** What a message is about. */
sealed interface Topic {
    /**
     * A visit, to its customer.
     *
     * @param sequence which promise it speaks of
     */
    record Promise(VisitId visit, int sequence) implements Topic {}

    /** All visits of a day, to their technician. */
    record Day(TechnicianId technician, LocalDate day) implements Topic {}
}
