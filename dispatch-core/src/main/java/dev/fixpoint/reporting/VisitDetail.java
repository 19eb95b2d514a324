package dev.fixpoint.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.fieldwork.ChecklistItem;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.visits.LockKind;
import dev.fixpoint.warranties.Entitlement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything staff may want to know of one visit.
 *
 * @param lock what it is locked to; with a technician alone also while it has no place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VisitDetail(
        UUID id,
        String number,
        long version,
        String state,
        String serviceType,
        int durationMinutes,
        CustomerPart customer,
        @Nullable String contactName,
        @Nullable String contactPhone,
        SitePart site,
        @Nullable AssetPart asset,
        @Nullable TicketPart ticket,
        @Nullable BookedPart booked,
        List<PartToBring> parts,
        String note,
        List<Board.SkillLevel> skills,
        List<TimeWindow> windows,
        boolean promised,
        boolean heldBack,
        int priority,
        @Nullable Instant deadline,
        @Nullable Person preferredTechnician,
        List<Person> excludedTechnicians,
        @Nullable LockKind lock,
        @Nullable PlacementPart placement,
        UnassignedVisit.@Nullable Reason reason,
        List<UnassignedVisit.Obstacle> obstacles,
        List<RecordedPart> recorded,
        List<HistoryEntry> history) {
    /** Who is served. */
    public record CustomerPart(UUID id, String name, String customerClass, String phone) {}

    /** Where. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SitePart(
            UUID id,
            LocalText address,
            GeoPoint location,
            @Nullable UUID territoryId) {}

    /** On what. */
    public record AssetPart(UUID id, String serial, String modelCode, LocalText productName) {}

    /** Because of what. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TicketPart(
            UUID id, String number, String kind, @Nullable String symptom, String description) {}

    /**
     * What was said when it was booked.
     *
     * @param serial of a unit that need not be the customer's; then there is no asset
     * @param price what the customer was told
     * @param photos in the order they were sent
     * @param isDiagnosis the customer was told that whoever comes can only find out what is wrong
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BookedPart(
            @Nullable LocalText symptom,
            @Nullable String modelCode,
            @Nullable String serial,
            @Nullable Entitlement price,
            List<UUID> photos,
            boolean isDiagnosis) {}

    /**
     * A part to bring.
     *
     * @param keptAt code of the place where it is kept for the visit; {@code null} while it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartToBring(
            String code,
            LocalText name,
            int quantity,
            @Nullable String keptAt) {}

    /** A technician by name. */
    public record Person(UUID id, String name) {}

    /**
     * Who comes when.
     *
     * @param locked the plan does not move it
     * @param byHand locked because a dispatcher put it there, so dispatchers may move it
     */
    public record PlacementPart(
            UUID technicianId,
            String technicianName,
            int position,
            int travelSeconds,
            Instant arrivesAt,
            Instant startsAt,
            Instant endsAt,
            boolean locked,
            boolean byHand) {}

    /**
     * What the technician recorded.
     *
     * @param kind of a checklist item; absent for the note
     * @param value a text, a number, {@code true}, or the id of a picture
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RecordedPart(
            String field,
            @Nullable LocalText name,
            ChecklistItem.@Nullable Kind kind,
            String value,
            @Nullable String unit) {
        boolean isPicture() {
            return kind == ChecklistItem.Kind.PHOTO || kind == ChecklistItem.Kind.SIGNATURE;
        }
    }

    /** Whether one of the pictures recorded is this one. */
    public boolean hasPicture(UUID file) {
        return recorded.stream().anyMatch(r -> r.isPicture() && r.value().equals(file.toString()));
    }

    /** What happened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HistoryEntry(
            Instant at, String kind, String by, @Nullable String note) {}
}
