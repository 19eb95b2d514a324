package dev.fixpoint.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the plan would come to.
 *
 * @param planVersion the version it was judged on, or the one it made
 * @param allowed whether no rule would be broken
 * @param overridable whether it is possible on somebody's word
 * @param places where the visits moved would be
 * @param others the visits that would start a minute or more earlier or later, in order of time
 * @param addedTravelSeconds may be negative, as may the figures that follow
 * @param addedLatenessSeconds past deadlines
 * @param addedOvertimeSeconds past the ends of shifts
 * @param addedCost in the solver's units
 */
public record Verdict(
        long planVersion,
        boolean allowed,
        boolean overridable,
        List<Objection> objections,
        List<JudgedPlace> places,
        List<ShiftedVisit> others,
        long addedTravelSeconds,
        long addedLatenessSeconds,
        long addedOvertimeSeconds,
        long addedCost) {
    /** Where a visit would be. */
    public record JudgedPlace(
            VisitId visitId,
            TechnicianId technicianId,
            String technicianName,
            int position,
            int travelSeconds,
            Instant arrivesAt,
            Instant startsAt,
            Instant endsAt) {}

    /** A visit that nobody moves and that would start at another time; without a number it is a time being booked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ShiftedVisit(
            VisitId visitId,
            @Nullable String visitNumber,
            @Nullable String customerName,
            TechnicianId technicianId,
            String technicianName,
            Instant before,
            Instant after) {}

    /** A change that cannot even be timed. */
    static Verdict impossible(long planVersion, Objection why) {
        return new Verdict(planVersion, false, false, List.of(why), List.of(), List.of(), 0, 0, 0, 0);
    }

    /** The same of a plan that has it. */
    Verdict in(long version) {
        return new Verdict(
                version,
                allowed,
                overridable,
                objections,
                places,
                others,
                addedTravelSeconds,
                addedLatenessSeconds,
                addedOvertimeSeconds,
                addedCost);
    }
}
