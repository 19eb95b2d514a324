package dev.fixpoint.fieldwork;

import dev.fixpoint.visits.ReportKind;
import java.util.Optional;

/** What a phone can say of a visit. The first eight are the reports of {@link ReportKind}. */
public enum CommandKind {
    ACCEPT,
    EN_ROUTE,
    CHECK_IN,
    START,
    PAUSE,
    RESUME,
    COMPLETE,
    FAIL,
    /** In how many minutes the technician will be done. */
    FINISH_IN,
    /** One field of what is recorded of the visit: a checklist item, or the note. */
    RECORD,
    /** The technician does not agree with what the office has made of the visit; people will have to talk. */
    DISPUTE,
    /** Pieces from the van were built in. */
    USE_PART;

    Optional<ReportKind> report() {
        return ordinal() <= FAIL.ordinal() ? Optional.of(ReportKind.valueOf(name())) : Optional.empty();
    }
}
