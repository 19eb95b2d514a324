package dev.fixpoint.visits;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What those in the field do to a visit besides reporting its state; always as part of a larger transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FieldVisits {
    private final VisitRepository visits;
    private final FieldProgress field;
    private final VisitHistory history;
    private final VisitChanges changes;
    private final JdbcClient sql;
    private final Clock clock;

    FieldVisits(
            VisitRepository visits,
            FieldProgress field,
            VisitHistory history,
            VisitChanges changes,
            JdbcClient sql,
            Clock clock) {
        this.visits = visits;
        this.field = field;
        this.history = history;
        this.changes = changes;
        this.sql = sql;
        this.clock = clock;
    }

    /** The visit as it is now, and until the transaction ends. */
    public Optional<FieldVisit> hold(VisitId id) {
        return sql.sql("""
                        select v.id, v.number, v.state, o.service_type, p.technician_id,
                               ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat
                        from visit v
                            join work_order o on o.id = v.work_order_id
                            join site s on s.id = o.site_id
                            left join placement p on p.visit_id = v.id
                        where v.id = :id for update of v""")
                .param("id", id.value())
                .query((row, _) -> {
                    var technician = Sql.uuidOrNull(row, "technician_id");
                    return new FieldVisit(
                            id,
                            row.getString("number"),
                            VisitState.valueOf(row.getString("state")),
                            row.getString("service_type"),
                            Sql.point(row),
                            technician == null ? null : new TechnicianId(technician));
                })
                .optional();
    }

    /** When the technician on site will be done, as far as can be said. */
    public void expectFinish(VisitId id, Instant finish, String by, Instant at) {
        var visit = visits.hold(id.value()).orElseThrow();
        field.expectFinish(visit, finish);
        history.add(id, "FINISH_EXPECTED", at, by, null);
        changes.workChanged(visit);
    }

    /** Opens the visit that goes on with what this one could not complete, to be planned as soon as a worker is free. */
    public void followUp(VisitId id, String by) {
        var failed = visits.hold(id.value()).orElseThrow();
        var now = clock.instant();
        var others = sql.sql("select count(*) from visit where work_order_id = :order")
                .param("order", failed.workOrder())
                .query(Integer.class)
                .single();
        var next = visits.saveAndFlush(failed.followUp(others + 1, now));
        history.add(next.id(), "REQUESTED", now, by, failed.number());
        changes.workChanged(next);
    }

    /**
     * Something was recorded of the visit that changes neither its state nor its times. Its version stays: a plan that is being
     * computed does not become stale by every tick of a checklist.
     */
    public void recorded(VisitId id, String kind, @Nullable String what, String by, Instant at) {
        history.add(id, kind, at, by, what);
        changes.shown(visits.findById(id.value()).orElseThrow());
    }
}
