package dev.fixpoint.fieldwork;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.visits.VisitState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The two sides of a conflict. */
public record Versions(Side mine, Side theirs) {
    /**
     * One side.
     *
     * @param state of the visit, where that is what differs
     * @param assigned whether the visit is the technician's
     * @param value of the field, where that is what differs; absent if there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Side(
            @Nullable VisitState state,
            @Nullable Boolean assigned,
            @Nullable String value,
            @Nullable Instant at,
            @Nullable String by) {
        static Side of(VisitState state, boolean assigned) {
            return new Side(state, assigned, null, null, null);
        }

        static Side of(@Nullable String value, @Nullable Instant at, @Nullable String by) {
            return new Side(null, null, value, at, by);
        }
    }
}
