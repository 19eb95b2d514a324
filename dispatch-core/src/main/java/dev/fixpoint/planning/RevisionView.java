package dev.fixpoint.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.LocalText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a plan in a list.
 *
 * @param number the plan's version that it made
 * @param changes how many visits moved by a minute or more, to somebody else, into or out of the plan
 * @param cost soft cost of the plan in the solver's units
 * @param note what its author said
 * @param undoes the number of the revision it takes back
 * @param undoneBy the number of the revision that took it back
 * @param broken the rules it breaks on its author's word
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        long number,
        String author,
        LocalText reason,
        Instant createdAt,
        int changes,
        int planned,
        int unplanned,
        long cost,
        @Nullable String note,
        @Nullable Long undoes,
        @Nullable Long undoneBy,
        @Nullable BrokenRules broken) {
    /** Rules broken on somebody's word, and what that costs. */
    public record BrokenRules(
            List<Objection> rules,
            long addedTravelSeconds,
            long addedLatenessSeconds,
            long addedOvertimeSeconds,
            long addedCost) {}
}
