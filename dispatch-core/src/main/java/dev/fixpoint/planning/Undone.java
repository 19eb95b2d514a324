package dev.fixpoint.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.VisitId;
import java.util.List;

/**
 * What taking back a revision came to.
 *
 * @param left what could not be put back, and why not
 */
public record Undone(Verdict verdict, List<NotRestored> left) {
    /** A visit that stays as it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NotRestored(VisitId visitId, String visitNumber, String customerName, LocalText why) {}
}
