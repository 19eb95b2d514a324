package dev.fixpoint.visits;

import static dev.fixpoint.visits.VisitState.ACCEPTED;
import static dev.fixpoint.visits.VisitState.COMPLETED;
import static dev.fixpoint.visits.VisitState.FAILED;
import static dev.fixpoint.visits.VisitState.IN_PROGRESS;
import static dev.fixpoint.visits.VisitState.ON_SITE;
import static dev.fixpoint.visits.VisitState.PAUSED;
import static dev.fixpoint.visits.VisitState.PLANNED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a technician can report, from which states, and what state follows. */
public enum ReportKind {
    ACCEPT(ACCEPTED, PLANNED),
    EN_ROUTE(VisitState.EN_ROUTE, PLANNED, ACCEPTED),
    CHECK_IN(ON_SITE, PLANNED, ACCEPTED, VisitState.EN_ROUTE),
    START(IN_PROGRESS, ON_SITE),
    PAUSE(PAUSED, IN_PROGRESS),
    RESUME(IN_PROGRESS, PAUSED),
    COMPLETE(COMPLETED, ON_SITE, IN_PROGRESS, PAUSED),
    FAIL(FAILED, VisitState.EN_ROUTE, ON_SITE, IN_PROGRESS, PAUSED);

    private final VisitState to;
    private final Set<VisitState> from;

    ReportKind(VisitState to, VisitState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    VisitState to() {
        return to;
    }

    boolean possibleFrom(VisitState state) {
        return from.contains(state);
    }

    boolean needsReason() {
        return this == PAUSE || this == FAIL;
    }

    /** What can be reported of a visit in this state, in the order of work. */
    public static List<ReportKind> possibleIn(VisitState state) {
        return Arrays.stream(values()).filter(k -> k.possibleFrom(state)).toList();
    }
}
