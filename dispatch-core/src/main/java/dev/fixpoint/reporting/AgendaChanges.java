package dev.fixpoint.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.LocalText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has changed of a technician's days since a phone last asked.
 *
 * @param serverTime now; a phone can tell from it how wrong its clock is
 * @param cursor to ask with next time; absent if nothing has changed, and then everything else is too
 * @param frame zone, name, shifts and what is in the van, if they have changed
 * @param visits every visit that is the technician's now; the phone forgets all others
 * @param changed those that are new or different
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaChanges(
        Instant serverTime,
        @Nullable String cursor,
        @Nullable AgendaFrame frame,
        @Nullable List<UUID> visits,
        @Nullable List<Agenda.AgendaVisit> changed) {
    /**
     * What surrounds the visits.
     *
     * @param van what lies in the technician's van
     */
    public record AgendaFrame(String zone, String technicianName, List<Agenda.AgendaShift> shifts, List<VanPart> van) {}

    /**
     * Pieces of a part in the van.
     *
     * @param serials of the pieces, for parts that are tracked
     */
    public record VanPart(String code, LocalText name, boolean isTracked, int quantity, List<String> serials) {}
}
