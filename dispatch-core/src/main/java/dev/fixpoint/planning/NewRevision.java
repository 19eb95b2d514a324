package dev.fixpoint.planning;

import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.visits.PlacementChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision to be written.
 *
 * @param note what somebody said about it
 * @param undoes the number of the revision that it takes back
 */
record NewRevision(
        TerritoryId territory,
        long number,
        String author,
        RevisionReason reason,
        Instant at,
        PlanFigures figures,
        List<PlacementChange> changes,
        @Nullable String note,
        @Nullable Long undoes) {
    static NewRevision of(
            TerritoryId territory,
            long number,
            String author,
            RevisionReason reason,
            Instant at,
            PlanFigures figures,
            List<PlacementChange> changes) {
        return new NewRevision(territory, number, author, reason, at, figures, changes, null, null);
    }
}
