package dev.fixpoint.notifications;

import dev.fixpoint.visits.VisitState;
import java.util.EnumSet;
import java.util.Set;

/** What a message tells. */
public enum MessageKind {
    /** The first promise of a window. */
    CONFIRMED,
    /** Another window instead of the one told before. */
    CHANGED,
    CANCELLED,
    /** The day before. */
    REMINDER,
    /** The technician has set out. */
    EN_ROUTE;

    /** What a template of this kind may name. */
    public Set<Placeholder> placeholders() {
        return this == EN_ROUTE
                ? EnumSet.allOf(Placeholder.class)
                : EnumSet.complementOf(EnumSet.of(Placeholder.TECHNICIAN, Placeholder.ARRIVAL));
    }

    /** Whether there is still something to tell of a visit in this state. */
    boolean concerns(VisitState visit) {
        return switch (this) {
            case CONFIRMED, CHANGED, REMINDER -> visit == VisitState.PLANNED || visit == VisitState.ACCEPTED;
            case CANCELLED -> visit == VisitState.CANCELLED;
            case EN_ROUTE -> visit == VisitState.EN_ROUTE;
        };
    }

    /** Whether an e-mail of this kind brings what belongs in the customer's calendar. */
    boolean hasCalendarFile() {
        return this == CONFIRMED || this == CHANGED || this == CANCELLED;
    }
}
