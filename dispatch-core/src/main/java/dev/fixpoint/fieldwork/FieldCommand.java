package dev.fixpoint.fieldwork;

import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.Sighting;
import dev.fixpoint.visits.VisitState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a technician did, made once on the phone and sent until it is answered.
 *
 * @param id made on the phone; the same command sent again changes nothing more
 * @param sequence its place among the commands of this phone, from 1 without gaps
 * @param at when it happened by the phone's clock
 * @param where the phone was, if it knew; for a check-in
 * @param reason why, where the kind asks for it
 * @param seen the state the phone showed before; lets the office's change be told from a mistake
 * @param followUp whether a visit that cannot be completed is to be gone on with another day
 * @param details of {@code FINISH_IN}, {@code RECORD} and {@code USE_PART}
 */
public record FieldCommand(
        UUID id,
        long sequence,
        CommandKind kind,
        VisitId visit,
        Instant at,
        @Nullable Sighting where,
        @Nullable String reason,
        @Nullable VisitState seen,
        boolean followUp,
        Details details) {
    /**
     * Pieces from the van.
     *
     * @param code number of the part
     * @param serial of the piece, for parts that are tracked
     */
    public record UsedPart(
            String code, int quantity, @Nullable String serial) {}

    /**
     * What some kinds add.
     *
     * @param minutes until the technician is done
     * @param field what is recorded
     * @param value what it is now; {@code null} to take it away
     * @param base what it was when the technician changed it; {@code null} if there was nothing
     * @param part what was built in
     */
    public record Details(
            @Nullable Integer minutes,
            @Nullable String field,
            @Nullable String value,
            @Nullable String base,
            @Nullable UsedPart part) {
        public static final Details NONE = new Details(null, null, null, null, null);
    }
}
