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
    EN_ROUTE,
    /** To a technician, the evening before a day with visits. */
    DAY_AHEAD;

    private static final Set<Placeholder> OF_A_DAY = EnumSet.of(
            Placeholder.TECHNICIAN,
            Placeholder.DATE,
            Placeholder.VISITS,
            Placeholder.START,
            Placeholder.ADDRESS,
            Placeholder.COMPANY);
    private static final Set<Placeholder> ON_THE_WAY =
            EnumSet.complementOf(EnumSet.of(Placeholder.VISITS, Placeholder.START));
    private static final Set<Placeholder> OF_A_PROMISE = EnumSet.complementOf(
            EnumSet.of(Placeholder.TECHNICIAN, Placeholder.ARRIVAL, Placeholder.VISITS, Placeholder.START));

    /** What a template of this kind may name. */
    public Set<Placeholder> placeholders() {
        return switch (this) {
            case CONFIRMED, CHANGED, CANCELLED, REMINDER -> OF_A_PROMISE;
            case EN_ROUTE -> ON_THE_WAY;
            case DAY_AHEAD -> OF_A_DAY;
        };
    }

    /** Whether there is still something to tell of a visit in this state. */
    boolean concerns(VisitState visit) {
        return switch (this) {
            case CONFIRMED, CHANGED, REMINDER -> visit == VisitState.PLANNED || visit == VisitState.ACCEPTED;
            case CANCELLED -> visit == VisitState.CANCELLED;
            case EN_ROUTE -> visit == VisitState.EN_ROUTE;
            case DAY_AHEAD -> false;
        };
    }

    /** Whether an e-mail of this kind brings what belongs in the customer's calendar. */
    boolean hasCalendarFile() {
        return this == CONFIRMED || this == CHANGED || this == CANCELLED;
    }

    /** Only customers have devices that take notifications. */
    boolean goesBy(Channel channel) {
        return this != DAY_AHEAD || channel != Channel.PUSH;
    }
}
