package dev.fixpoint.planning;

import java.util.List;

/**
 * In what two versions of a plan differ for people.
 *
 * @param moved visits that somebody else makes
 * @param later visits of the same technician that start a minute or more later
 * @param earlier visits of the same technician that start a minute or more earlier
 * @param added visits that were not planned
 * @param removed visits that are not planned any more
 * @param costBefore in the solver's units, as is the cost after
 * @param changes at most 2,000
 */
public record PlanDifference(
        long from,
        long to,
        int moved,
        int later,
        int earlier,
        int added,
        int removed,
        long costBefore,
        long costAfter,
        List<RevisionChange> changes) {
    static PlanDifference of(long from, long to, long costBefore, long costAfter, List<RevisionChange> changes) {
        var kinds = new int[Kind.values().length];
        changes.forEach(change -> kinds[Kind.of(change).ordinal()]++);
        return new PlanDifference(
                from,
                to,
                kinds[Kind.MOVED.ordinal()],
                kinds[Kind.LATER.ordinal()],
                kinds[Kind.EARLIER.ordinal()],
                kinds[Kind.ADDED.ordinal()],
                kinds[Kind.REMOVED.ordinal()],
                costBefore,
                costAfter,
                changes);
    }

    private enum Kind {
        MOVED,
        LATER,
        EARLIER,
        ADDED,
        REMOVED;

        static Kind of(RevisionChange change) {
            var before = change.before();
            var after = change.after();
            if (before == null) {
                return ADDED;
            }
            if (after == null) {
                return REMOVED;
            }
            if (!before.technicianId().equals(after.technicianId())) {
                return MOVED;
            }
            return after.startsAt().isAfter(before.startsAt()) ? LATER : EARLIER;
        }
    }
}
