package dev.fixpoint.planning;

import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.OpenVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a territory's plan is to be looked at again; everything else stays where it is.
 *
 * @param from the first day, on the clocks of the territory; {@code null} for the first planned
 * @param to the last day; {@code null} for the last planned
 * @param visits only these; all of them if there are none
 */
public record PlanSelection(
        @Nullable LocalDate from, @Nullable LocalDate to, Set<VisitId> visits) {
    public PlanSelection {
        visits = Set.copyOf(visits);
    }

    /** Whether a visit may be moved; what a dispatcher has put somewhere only if it is named. */
    boolean has(OpenVisit visit, ZoneId zone) {
        var isNamed = visits.contains(visit.id());
        return (visits.isEmpty() || isNamed)
                && (isNamed ? !visit.bindsPeople() : !visit.isLocked())
                && visit.placement()
                        .map(placed -> has(placed.startsAt(), zone))
                        .orElseGet(() -> isWelcome(visit, zone));
    }

    /** Whether a moment lies on the days. */
    boolean has(Instant moment, ZoneId zone) {
        var day = moment.atZone(zone).toLocalDate();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether a visit without a place could get one on the days. */
    private boolean isWelcome(OpenVisit visit, ZoneId zone) {
        return visit.windows().isEmpty()
                || visit.windows().stream()
                        .anyMatch(window -> (to == null
                                        || !window.from()
                                                .atZone(zone)
                                                .toLocalDate()
                                                .isAfter(to))
                                && (from == null
                                        || !window.to()
                                                .atZone(zone)
                                                .toLocalDate()
                                                .isBefore(from)));
    }
}
