package dev.fixpoint.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A better plan for people to decide about.
 *
 * @param version of the plan that it was looked for in
 * @param readyBy when the search ends at the latest
 * @param costBefore of what was looked at, in the solver's units, as is the cost after
 * @param parts what can be accepted each for itself, in order of time; none if there is nothing better
 */
public record Proposal(
        UUID id,
        State state,
        long version,
        String madeBy,
        Instant madeAt,
        Instant readyBy,
        long costBefore,
        long costAfter,
        List<ProposalPart> parts) {
    /** How far it is. */
    public enum State {
        SEARCHING,
        READY,
        FAILED
    }

    /**
     * Routes that change together.
     *
     * @param number 1 and up
     * @param addedTravelSeconds may be negative, as may lateness and cost
     * @param acceptedAs the revision it has become
     * @param changes what people notice: somebody else, or a minute or more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProposalPart(
            int number,
            long addedTravelSeconds,
            long addedLatenessSeconds,
            long addedCost,
            @Nullable Long acceptedAs,
            List<RevisionChange> changes) {}
}
