package dev.fixpoint.planning;

import dev.fixpoint.organisation.Territory;
import dev.fixpoint.parts.PartsOnHand;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.technicians.Shift;
import dev.fixpoint.technicians.Shifts;
import dev.fixpoint.technicians.Technician;
import dev.fixpoint.technicians.Technicians;
import dev.fixpoint.visits.FieldReading;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.Whereabouts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a territory's plan is computed from. */
@Component
class SituationReader {
    private static final Duration SHORTEST_PIECE = Duration.ofMinutes(10);

    private final Technicians technicians;
    private final Shifts shifts;
    private final FieldReading field;
    private final SlotHolds holds;
    private final PartsOnHand parts;
    private final PlanningSettings settings;
    private final Clock clock;

    SituationReader(
            Technicians technicians,
            Shifts shifts,
            FieldReading field,
            SlotHolds holds,
            PartsOnHand parts,
            PlanningSettings settings,
            Clock clock) {
        this.technicians = technicians;
        this.shifts = shifts;
        this.field = field;
        this.holds = holds;
        this.parts = parts;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    FieldSituation read(Territory territory) {
        return read(territory, null);
    }

    /** As if a visit had not been planned yet: its time is free, and so are the parts kept for it. */
    @Transactional(readOnly = true)
    FieldSituation readWithout(VisitId moved, Territory territory) {
        return read(territory, moved).without(moved);
    }

    private FieldSituation read(Territory territory, @Nullable VisitId moved) {
        var span = span(territory);
        return situation(
                span,
                technicians.atWorkIn(territory.id()),
                shifts.workIn(territory.id(), span.from(), span.to()),
                field.openVisits(territory.id()),
                holds.asVisits(territory.id(), span.now()),
                field.whereabouts(territory.id(), span.from()),
                carried(parts.inVansOf(territory.id(), moved), territory, span, moved));
    }

    /** What concerns one technician of the territory, and one visit more; no work if the technician has left. */
    @Transactional(readOnly = true)
    FieldSituation readOf(Territory territory, TechnicianId technician, @Nullable VisitId visit) {
        var span = span(territory);
        return situation(
                span,
                technicians.atWorkIn(territory.id(), technician).stream().toList(),
                shifts.workOf(technician, span.from(), span.to()),
                field.openVisits(territory.id(), technician, visit),
                holds.asVisits(territory.id(), span.now()).stream()
                        .filter(hold -> hold.isWith(technician))
                        .toList(),
                field.whereabouts(technician, span.from()),
                carried(parts.inVanOf(technician), territory, span, null));
    }

    private CarriedParts carried(
            Map<TechnicianId, Map<PartId, Integer>> vans, Territory territory, Span span, @Nullable VisitId moved) {
        return new CarriedParts(
                vans, parts.inWarehousesOf(territory.id(), moved), span.now().plus(parts.restock()));
    }

    private record Span(Instant now, Instant from, Instant to) {}

    private Span span(Territory territory) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var today = now.atZone(territory.zone()).toLocalDate();
        return new Span(
                now,
                today.atStartOfDay(territory.zone()).toInstant(),
                today.plusDays(settings.horizonDays())
                        .atStartOfDay(territory.zone())
                        .toInstant());
    }

    private static FieldSituation situation(
            Span span,
            List<Technician> technicians,
            List<Shift> shifts,
            List<OpenVisit> open,
            List<OpenVisit> held,
            List<Whereabouts> whereabouts,
            CarriedParts parts) {
        var visits = Stream.concat(open.stream(), held.stream()).toList();
        var people = technicians.stream().collect(Collectors.toMap(Technician::id, Function.identity()));
        var work = pieces(shifts, people, lastSeen(visits, whereabouts, span.now()), span.now());
        var kept = held.stream().map(OpenVisit::id).collect(Collectors.toSet());
        return new FieldSituation(span.now(), span.from(), people, work, visits, kept, whereabouts, parts);
    }

    /** Where a technician is and when free: under way, last finished, or held by a locked visit that is overdue. */
    private static Map<TechnicianId, Whereabouts> lastSeen(
            List<OpenVisit> visits, List<Whereabouts> whereabouts, Instant now) {
        var seen = new HashMap<TechnicianId, Whereabouts>();
        whereabouts.forEach(w -> seen.put(w.technician(), w));
        for (var visit : visits) {
            visit.placement()
                    .filter(p -> visit.isBoundToTime() && p.startsAt().isBefore(now))
                    .ifPresent(p -> {
                        var held = new Whereabouts(
                                p.technician(), visit.id(), visit.version(), true, visit.location(), p.endsAt());
                        seen.merge(p.technician(), held, (a, b) -> a.freeAt().isAfter(b.freeAt()) ? a : b);
                    });
        }
        return seen;
    }

    private static List<WorkPiece> pieces(
            List<Shift> shifts,
            Map<TechnicianId, Technician> people,
            Map<TechnicianId, Whereabouts> lastSeen,
            Instant now) {
        var pieces = new ArrayList<WorkPiece>();
        for (var shift : shifts) {
            var technician = people.get(shift.technician());
            if (technician != null) {
                var piece = piece(shift, technician.home(), lastSeen.get(shift.technician()), now);
                if (Duration.between(piece.startsAt(), piece.endsAt()).compareTo(SHORTEST_PIECE) >= 0) {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    private static WorkPiece piece(Shift shift, GeoPoint home, @Nullable Whereabouts seen, Instant now) {
        var start = later(shift.startsAt(), now);
        var from = home;
        if (seen != null && seen.freeAt().isAfter(shift.startsAt())) {
            start = later(start, seen.freeAt());
            from = seen.location();
        }
        return new WorkPiece(
                shift.id() + "@" + shift.endsAt().getEpochSecond(),
                shift.id(),
                shift.technician(),
                from,
                home,
                start,
                shift.endsAt());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
