package dev.fixpoint.planning;

import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.Lock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A visit that people decide about.
 *
 * @param to where it is to go; {@code null} for out of the plan
 * @param lock what keeps it there afterwards; {@code null} if the plan may move it again
 * @param after what becomes of it
 */
record Move(
        VisitId visit, @Nullable WishedPlace to, @Nullable Lock lock, After after) {
    /** What becomes of a visit that is moved. */
    enum After {
        /** It is in the plan, within its windows. */
        PLACED,
        /** It is in the plan, whatever its windows are: somebody has to go at once. */
        URGENT,
        /** No plan takes it up before somebody says so. */
        HELD_BACK,
        /** It waits for the plan. */
        WAITING
    }

    static Move to(VisitId visit, WishedPlace to, @Nullable Lock lock) {
        return new Move(visit, to, lock, After.PLACED);
    }

    static Move to(VisitId visit, WishedPlace to) {
        return to(visit, to, Lock.PLACED);
    }

    static Move urgentlyTo(VisitId visit, WishedPlace to) {
        return new Move(visit, to, Lock.PLACED, After.URGENT);
    }

    static Move out(VisitId visit) {
        return new Move(visit, null, null, After.HELD_BACK);
    }

    static Move aside(VisitId visit) {
        return new Move(visit, null, null, After.WAITING);
    }

    Optional<WishedPlace> target() {
        return Optional.ofNullable(to);
    }

    boolean isUrgent() {
        return after == After.URGENT;
    }

    boolean isHeldBack() {
        return after == After.HELD_BACK;
    }
}
