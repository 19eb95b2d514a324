package dev.fixpoint.visits;

import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.shared.WorkOrderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of work orders and their first visits, written in batches. */
final class WorkOrderRows {
    /** A work order about to be written. */
    record Draft(
            WorkOrderId id,
            VisitId visit,
            String number,
            NewWorkOrder content,
            ServiceType type,
            @Nullable TerritoryId territory,
            @Nullable Instant deadline) {
        /** Over one that exists; a deadline not given stays as it is. */
        Draft revising(WorkOrderId known, VisitId knownVisit, @Nullable Instant knownDeadline) {
            var kept = content.deadline() == null ? knownDeadline : content.deadline();
            return new Draft(known, knownVisit, number, content, type, territory, kept);
        }

        int minutes() {
            return content.durationMinutes() == null ? type.durationMinutes() : content.durationMinutes();
        }

        @Nullable
        UUID asset() {
            return content.asset() == null ? null : content.asset().value();
        }

        @Nullable
        UUID preferred() {
            return content.preferredTechnician() == null
                    ? null
                    : content.preferredTechnician().value();
        }
    }

    private final JdbcTemplate batches;

    WorkOrderRows(JdbcTemplate batches) {
        this.batches = batches;
    }

    void insert(List<Draft> drafts, Instant now, String by) {
        var at = Sql.at(now);
        var orders = new ArrayList<@Nullable Object[]>();
        var visits = new ArrayList<@Nullable Object[]>();
        var skills = new ArrayList<@Nullable Object[]>();
        for (var d : drafts) {
            var c = d.content();
            orders.add(new @Nullable Object[] {
                d.id().value(),
                d.number(),
                c.externalNumber(),
                c.unit().value(),
                c.customer().value(),
                c.site().value(),
                d.asset(),
                c.serviceType(),
                c.note(),
                at
            });
            visits.add(new @Nullable Object[] {
                d.visit().value(),
                d.id().value(),
                d.number() + "-1",
                d.territory() == null ? null : d.territory().value(),
                d.minutes(),
                c.priority(),
                Sql.atOrNull(d.deadline()),
                d.preferred(),
                at
            });
            d.type()
                    .skills()
                    .forEach((skill, level) ->
                            skills.add(new @Nullable Object[] {d.visit().value(), skill, level}));
        }
        batches.batchUpdate("""
                insert into work_order (id, number, external_number, unit_id, customer_id, site_id, asset_id,
                    service_type, note, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", orders);
        batches.batchUpdate("""
                insert into visit (id, work_order_id, number, state, territory_id, duration_minutes, priority,
                    deadline, preferred_technician_id, requested_at) values (?, ?, ?, 'PLANNED', ?, ?, ?, ?, ?, ?)""", visits);
        batches.batchUpdate("insert into visit_skill (visit_id, skill, level) values (?, ?, ?)", skills);
        insertWishes(drafts);
        log(drafts, "REQUESTED", now, by);
    }

    void revise(List<Draft> drafts, Instant now, String by) {
        var orders = new ArrayList<@Nullable Object[]>();
        var visits = new ArrayList<@Nullable Object[]>();
        var ids = new ArrayList<@Nullable Object[]>();
        for (var d : drafts) {
            orders.add(new @Nullable Object[] {d.content().note(), d.asset(), d.id().value()});
            visits.add(new @Nullable Object[] {
                d.minutes(),
                d.content().priority(),
                Sql.atOrNull(d.deadline()),
                d.preferred(),
                d.visit().value()
            });
            ids.add(new @Nullable Object[] {d.visit().value()});
        }
        batches.batchUpdate("update work_order set note = ?, asset_id = ?, version = version + 1 where id = ?", orders);
        batches.batchUpdate("""
                update visit set duration_minutes = ?, priority = ?, deadline = ?, preferred_technician_id = ?,
                    version = version + 1 where id = ?""", visits);
        batches.batchUpdate(
                "delete from visit_window using visit v where v.id = visit_id and not v.promised and visit_id = ?",
                ids);
        batches.batchUpdate("delete from visit_excluded_technician where visit_id = ?", ids);
        insertWishes(drafts);
        log(drafts, "REVISED", now, by);
    }

    /** A promise stands whatever is wished later. */
    private void insertWishes(List<Draft> drafts) {
        var windows = new ArrayList<@Nullable Object[]>();
        var excluded = new ArrayList<@Nullable Object[]>();
        for (var d : drafts) {
            for (TimeWindow w : d.content().windows()) {
                windows.add(new @Nullable Object[] {
                    Sql.at(w.from()), Sql.at(w.to()), d.visit().value()
                });
            }
            for (TechnicianId t : d.content().excludedTechnicians()) {
                excluded.add(new @Nullable Object[] {d.visit().value(), t.value()});
            }
        }
        batches.batchUpdate("""
                insert into visit_window (visit_id, starts_at, ends_at)
                select id, ?, ? from visit where id = ? and not promised""", windows);
        batches.batchUpdate("insert into visit_excluded_technician (visit_id, technician_id) values (?, ?)", excluded);
    }

    private void log(List<Draft> drafts, String kind, Instant now, String by) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var d : drafts) {
            rows.add(new @Nullable Object[] {Ids.next(), d.visit().value(), Sql.at(now), kind, by});
        }
        batches.batchUpdate("insert into visit_event (id, visit_id, at, kind, by_user) values (?, ?, ?, ?, ?)", rows);
    }
}
