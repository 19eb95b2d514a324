package dev.fixpoint.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks against a change of the plan.
 *
 * @param code the rule's, stable
 * @param visitId the visit that would break it; {@code null} for what concerns the change as a whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Objection(
        Severity severity,
        String code,
        LocalText text,
        @Nullable VisitId visitId,
        @Nullable String visitNumber,
        @Nullable String customerName) {
    /** How much it matters. */
    public enum Severity {
        /** Nobody's word makes it possible. */
        FIRM,
        /** A rule that somebody may break who says why. */
        HARD,
        /** Worse than it could be, but allowed. */
        SOFT
    }
}
