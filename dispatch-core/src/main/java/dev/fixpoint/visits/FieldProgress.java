package dev.fixpoint.visits;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What reports from the field do to the day: the visit's own times become what happened, and what follows is pushed back
 * as far as it must, by the travel times of the plan. Finding something better is the plan's business.
 */
@Component
class FieldProgress {
    /** A phone's clock may be this much ahead. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private static final Duration OVERRUN_STEP = Duration.ofMinutes(10);

    private final VisitRepository visits;
    private final Placements placements;
    private final VisitHistory history;
    private final VisitChanges changes;
    private final JdbcClient sql;
    private final Clock clock;

    FieldProgress(
            VisitRepository visits,
            Placements placements,
            VisitHistory history,
            VisitChanges changes,
            JdbcClient sql,
            Clock clock) {
        this.visits = visits;
        this.placements = placements;
        this.history = history;
        this.changes = changes;
        this.sql = sql;
        this.clock = clock;
    }

    void report(VisitId id, TechnicianId technician, Report given, String by) {
        var visit = visits.hold(id.value()).orElseThrow(() -> VisitProblem.NOT_YOURS.refuse(id.value()));
        if (history.knows(given.id())) {
            return;
        }
        var placement = placements
                .find(id.value())
                .filter(p -> p.technician().equals(technician.value()))
                .orElseThrow(() -> VisitProblem.NOT_YOURS.refuse(visit.number()));
        var report = checkedInTime(given, technician.value());
        if (report.kind().to().isUnderWay()) {
            refuseSecondUnderWay(id.value(), technician.value());
        }
        visit.apply(report);
        visits.saveAndFlush(visit);
        history.add(id, report, by);
        move(placement, report);
        changes.progressed(visit, report.kind());
    }

    /** The technician says when the visit under way will be over; what follows is pushed back as far as it must. */
    void expectFinish(Visit visit, Instant finish) {
        if (!visit.state().isAtSite()) {
            throw VisitProblem.NOT_AT_SITE.refuse(visit.number(), visit.state().text());
        }
        var placement = placements.find(visit.id().value()).orElseThrow();
        settle(placement.at(placement.arrivesAt(), placement.startsAt(), later(finish, clock.instant())));
        placements.bumpVersions(List.of(visit.id().value()));
    }

    /** Visits that run over are expected to end a little later than now; says which territory's they are. */
    List<TerritoryId> extendOverdue(TerritoryId territory) {
        var overdue = sql.sql("""
                        select v.id from visit v join placement p on p.visit_id = v.id
                        where v.territory_id = :territory and p.ends_at < :now
                          and v.state in ('EN_ROUTE', 'ON_SITE', 'IN_PROGRESS', 'PAUSED') order by v.id for update of v""")
                .param("territory", territory.value())
                .param("now", Sql.at(clock.instant()))
                .query((row, _) -> Sql.uuid(row, "id"))
                .list();
        var end = clock.instant().plus(OVERRUN_STEP);
        for (var placement : placements.of(overdue)) {
            settle(placement.at(placement.arrivesAt(), placement.startsAt(), end));
            placements.bumpVersions(List.of(placement.visit()));
        }
        return overdue.isEmpty() ? List.of() : List.of(territory);
    }

    /** Refuses the future; moves what a wrong clock puts before the last finished visit to its end. */
    private Report checkedInTime(Report report, UUID technician) {
        var now = clock.instant();
        if (report.at().isAfter(now.plus(CLOCK_TOLERANCE))) {
            throw VisitProblem.FROM_THE_FUTURE.refuse(report.at()).at("at", "future");
        }
        var earliest =
                placements.lastFinish(technician).filter(f -> !f.isAfter(now)).orElse(Instant.MIN);
        var at = report.at().isBefore(earliest) ? earliest : report.at();
        return report.at(at);
    }

    private void refuseSecondUnderWay(UUID visit, UUID technician) {
        sql.sql("select from technician where id = :technician for update")
                .param("technician", technician)
                .query()
                .listOfRows();
        sql.sql("""
                        select v.number from visit v join placement p on p.visit_id = v.id
                        where p.technician_id = :technician and v.id <> :visit
                          and v.state in ('EN_ROUTE', 'ON_SITE', 'IN_PROGRESS', 'PAUSED')""")
                .param("technician", technician)
                .param("visit", visit)
                .query(String.class)
                .optional()
                .ifPresent(other -> {
                    throw VisitProblem.OTHER_UNDER_WAY.refuse(other).with("underWay", other);
                });
    }

    private void move(Placement placement, Report report) {
        var at = report.at();
        var service = Duration.between(placement.startsAt(), placement.endsAt());
        switch (report.kind()) {
            case ACCEPT, PAUSE, RESUME -> {}
            case EN_ROUTE -> {
                var arrival = at.plusSeconds(placement.travelSeconds());
                var start = later(arrival, placement.startsAt());
                settle(placement.at(arrival, start, start.plus(service)));
            }
            case CHECK_IN -> settle(placement.at(at, at, at.plus(service)));
            case START -> {
                var start = later(at, placement.arrivesAt());
                settle(placement.at(placement.arrivesAt(), start, start.plus(service)));
            }
            case COMPLETE, FAIL -> settle(ended(placement, at));
        }
    }

    /** A visit given up before arrival is kept as one second, so that it takes no time from the next. */
    private static Placement ended(Placement placement, Instant at) {
        var start = placement.startsAt().isBefore(at) ? placement.startsAt() : at.minusSeconds(1);
        var arrival = placement.arrivesAt().isBefore(start) ? placement.arrivesAt() : start;
        return placement.at(arrival, start, at);
    }

    /** Saves the placement and pushes back what follows. */
    private void settle(Placement placement) {
        var moved = new ArrayList<Placement>();
        moved.add(placement);
        var free = placement.endsAt();
        for (var next : placements.openAfter(placement.technician(), placement.startsAt())) {
            var earliest = free.plusSeconds(next.travelSeconds());
            if (next.visit().equals(placement.visit())) {
                continue;
            }
            if (!next.startsAt().isBefore(earliest)) {
                break;
            }
            var pushed = next.pushedTo(earliest);
            moved.add(pushed);
            free = pushed.endsAt();
        }
        placements.save(moved);
        placements.bumpVersions(moved.stream().skip(1).map(Placement::visit).toList());
        placements.checkNobodyIsInTwoPlaces();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
