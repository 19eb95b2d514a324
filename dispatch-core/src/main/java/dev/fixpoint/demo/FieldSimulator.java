package dev.fixpoint.demo;

import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.visits.Report;
import dev.fixpoint.visits.Visits;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demo company's technicians report from the field as their day goes on, so that the board lives. */
@Component
class FieldSimulator {
    private static final Logger LOG = LoggerFactory.getLogger(FieldSimulator.class);
    private static final int MOST_REPORTS = 60;

    /** Per technician the visit under way, or else the next one; those whose turn it has been longest come first. */
    private static final String CURRENT_VISITS = """
            select * from (
                select distinct on (p.technician_id) v.id, v.state, v.duration_minutes,
                       v.departed_at, v.arrived_at, v.started_at, p.starts_at, p.travel_seconds,
                       p.technician_id, lower(t.employee_number) username,
                       ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat
                from technician t
                    join app_user a on a.technician_id = t.id and a.demo and a.username = lower(t.employee_number)
                    join placement p on p.technician_id = t.id
                    join visit v on v.id = p.visit_id and v.state not in ('COMPLETED', 'FAILED', 'CANCELLED')
                    join work_order o on o.id = v.work_order_id
                    join site s on s.id = o.site_id
                where p.starts_at < :now::timestamptz + interval '4 hours'
                  and t.id not in (select b.technician_id from app_user b
                                   where b.username = :played and b.technician_id is not null)
                order by p.technician_id, (v.state in ('PLANNED', 'ACCEPTED')), p.starts_at) current
            order by starts_at, id""";

    private final JdbcClient sql;
    private final Visits visits;
    private final Clock clock;

    FieldSimulator(JdbcClient sql, Visits visits, Clock clock) {
        this.sql = sql;
        this.visits = visits;
        this.clock = clock;
    }

    /** Sends what is due now; says how many reports were taken. */
    int reportWhatIsDue() {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int taken = 0;
        var due = currentVisits().stream()
                .filter(v -> v.isDue(now))
                .limit(MOST_REPORTS)
                .toList();
        for (var visit : due) {
            taken += report(visit, visit.nextReport(now)) ? 1 : 0;
        }
        return taken;
    }

    /** A refusal is part of life: the plan may have changed in between. */
    private boolean report(SimulatedVisit visit, Report report) {
        try {
            visits.report(visit.id(), visit.technician(), report, visit.username());
            return true;
        } catch (Refusal | ConcurrencyFailureException e) {
            LOG.debug(
                    "Demo: {} of visit {} not taken: {}",
                    report.kind(),
                    visit.id().value(),
                    e.getMessage());
            return false;
        }
    }

    private List<SimulatedVisit> currentVisits() {
        return sql.sql(CURRENT_VISITS)
                .param("now", Sql.at(clock.instant()))
                .param("played", Accounts.TECHNICIAN)
                .query((row, _) -> SimulatedVisit.of(row))
                .list();
    }
}
