package dev.fixpoint.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.fieldwork.ChecklistItem;
import dev.fixpoint.map.NavigationLinks;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.visits.ReportKind;
import dev.fixpoint.visits.VisitState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A technician's day. */
public record Agenda(
        LocalDate date, String zone, String technicianName, List<AgendaShift> shifts, List<AgendaVisit> visits) {
    /** When the technician is to work. */
    public record AgendaShift(Instant startsAt, Instant endsAt) {}

    /** What is to be done on. */
    public record AgendaAsset(String serial, String modelCode, LocalText productName) {}

    /**
     * A visit with what its technician needs.
     *
     * @param booked what the customer said and was told when it was booked
     * @param parts to bring, with where they are kept
     * @param used parts built in, in order of time
     * @param allowed what can be reported now
     * @param checklist what is to be recorded
     * @param history of the unit, latest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AgendaVisit(
            UUID id,
            String number,
            long version,
            VisitState state,
            String serviceType,
            LocalText serviceName,
            int position,
            int travelSeconds,
            Instant arrivesAt,
            Instant startsAt,
            Instant endsAt,
            @Nullable Instant windowFrom,
            @Nullable Instant windowTo,
            int priority,
            int durationMinutes,
            String customerName,
            @Nullable String contactName,
            @Nullable String contactPhone,
            LocalText address,
            GeoPoint location,
            NavigationLinks navigation,
            @Nullable AgendaAsset asset,
            @Nullable String problem,
            VisitDetail.@Nullable BookedPart booked,
            List<VisitDetail.PartToBring> parts,
            List<UsedPart> used,
            List<ReportKind> allowed,
            List<ChecklistItem> checklist,
            List<RecordedValue> values,
            List<EarlierVisit> history) {}

    /**
     * What was recorded.
     *
     * @param field code of a checklist item, or {@code NOTE}
     */
    public record RecordedValue(String field, String value, Instant at, String by) {}

    /** Pieces of a part that were built in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UsedPart(
            String code,
            LocalText name,
            int quantity,
            @Nullable String serial) {}

    /** What was done to the same unit before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EarlierVisit(
            String number,
            Instant at,
            LocalText serviceName,
            @Nullable String note) {}
}
