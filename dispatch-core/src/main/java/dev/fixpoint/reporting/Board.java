package dev.fixpoint.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.planning.PlanView;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.visits.LockKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some days of some territories: who works and what is planned for them.
 *
 * @param days 1–7, starting with {@code from}
 * @param zone time zone in which the days begin and end
 */
public record Board(
        LocalDate from,
        int days,
        String zone,
        List<PlanView> territories,
        List<BoardTechnician> technicians,
        List<BoardVisit> visits) {
    /** A row of the timeline. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BoardTechnician(
            UUID id,
            String name,
            String employeeNumber,
            UUID territoryId,
            GeoPoint home,
            LocalText unitName,
            List<SkillLevel> skills,
            List<BoardShift> shifts,
            List<BoardAbsence> absences) {}

    /** A skill and its level, 1–5. */
    public record SkillLevel(String code, int level) {}

    /** When a technician is to work. */
    public record BoardShift(UUID id, Instant startsAt, Instant endsAt) {}

    /** When a technician is away. */
    public record BoardAbsence(UUID id, Instant startsAt, Instant endsAt, String kind, String reason) {}

    /**
     * A bar of the timeline.
     *
     * @param travelSeconds travel before it, 0–86 399
     * @param locked the plan does not move it
     * @param byHand locked because a dispatcher put it there, so dispatchers may move it
     * @param lock what it is locked to: {@code TIME}, {@code TECHNICIAN} or {@code POSITION}; with a technician alone the plan
     *     may move it in time
     * @param windowFrom the arrival window it lies in, or the next one
     * @param late starts after its window or its deadline
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BoardVisit(
            UUID id,
            String number,
            UUID technicianId,
            int position,
            String state,
            String serviceType,
            String customerName,
            String customerClass,
            GeoPoint location,
            int priority,
            boolean locked,
            boolean byHand,
            @Nullable LockKind lock,
            boolean promised,
            int travelSeconds,
            Instant arrivesAt,
            Instant startsAt,
            Instant endsAt,
            @Nullable Instant windowFrom,
            @Nullable Instant windowTo,
            @Nullable Instant deadline,
            boolean late) {}
}
