package dev.fixpoint.planning;

import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.PlacementChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every change of a plan: who, when, why, and what moved. */
@Component
class Revisions {
    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    Revisions(JdbcClient sql, JdbcTemplate batches, JsonMapper json) {
        this.json = json;
        this.sql = sql;
        this.batches = batches;
    }

    void add(NewRevision revision) {
        var territory = revision.territory();
        var figures = revision.figures();
        sql.sql("""
                        insert into plan_revision (territory_id, number, author, reason, created_at, planned, unplanned, cost,
                            note, undoes)
                        values (:territory, :number, :author, :reason, :now, :planned, :unplanned, :cost, :note, :undoes)""")
                .param("territory", territory.value())
                .param("number", revision.number())
                .param("author", revision.author())
                .param("reason", revision.reason().name())
                .param("now", Sql.at(revision.at()))
                .param("planned", figures.planned())
                .param("unplanned", figures.unplanned())
                .param("cost", figures.cost())
                .param("note", revision.note())
                .param("undoes", revision.undoes())
                .update();
        batches.batchUpdate("""
                insert into plan_change (territory_id, number, visit_id, before_technician_id, before_starts_at,
                    after_technician_id, after_starts_at, before_lock, after_lock)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", revision.changes(), 200, (statement, change) -> {
            statement.setObject(1, territory.value());
            statement.setLong(2, revision.number());
            statement.setObject(3, change.visit().value());
            var before = change.before();
            var after = change.after();
            statement.setObject(4, before == null ? null : before.technician().value());
            statement.setObject(5, before == null ? null : Sql.at(before.startsAt()));
            statement.setObject(6, after == null ? null : after.technician().value());
            statement.setObject(7, after == null ? null : Sql.at(after.startsAt()));
            statement.setString(8, lock(before));
            statement.setString(9, lock(after));
        });
    }

    private static @Nullable String lock(PlacementChange.@Nullable Spot spot) {
        return spot == null || spot.lock() == null ? null : spot.lock().name();
    }

    Page<RevisionView> of(TerritoryId territory, PageRequest page) {
        var found = sql.sql("""
                        select r.*, (select count(*) from plan_change c
                                     where c.territory_id = r.territory_id and c.number = r.number) changes,
                               (select u.number from plan_revision u
                                where u.territory_id = r.territory_id and u.undoes = r.number) undone_by,
                               b.rules, b.travel_seconds, b.lateness_seconds, b.overtime_seconds, b.cost override_cost
                        from plan_revision r left join plan_override b using (territory_id, number)
                        where territory_id = :territory and (:before::bigint is null or number < :before)
                        order by number desc limit :limit""")
                .param("territory", territory.value())
                .param("before", before(page))
                .param("limit", page.limit() + 1)
                .query(this::view)
                .list();
        return Page.of(found, page.limit(), r -> Long.toString(r.number()));
    }

    private RevisionView view(ResultSet row, int index) throws SQLException {
        return new RevisionView(
                row.getLong("number"),
                row.getString("author"),
                RevisionReason.valueOf(row.getString("reason")).text(),
                Sql.instant(row, "created_at"),
                row.getInt("changes"),
                row.getInt("planned"),
                row.getInt("unplanned"),
                row.getLong("cost"),
                row.getString("note"),
                row.getObject("undoes", Long.class),
                row.getObject("undone_by", Long.class),
                broken(row));
    }

    private RevisionView.@Nullable BrokenRules broken(ResultSet row) throws SQLException {
        var rules = row.getString("rules");
        return rules == null
                ? null
                : new RevisionView.BrokenRules(
                        List.of(json.readValue(rules, Objection[].class)),
                        row.getLong("travel_seconds"),
                        row.getLong("lateness_seconds"),
                        row.getLong("overtime_seconds"),
                        row.getLong("override_cost"));
    }

    List<RevisionChange> changesOf(TerritoryId territory, long number) {
        return sql.sql("""
                        select c.*, v.number visit_number, cu.name customer_name, b.name before_name, a.name after_name
                        from plan_change c
                            join visit v on v.id = c.visit_id
                            join work_order o on o.id = v.work_order_id
                            join customer cu on cu.id = o.customer_id
                            left join technician b on b.id = before_technician_id
                            left join technician a on a.id = after_technician_id
                        where c.territory_id = :territory and c.number = :number
                        order by coalesce(after_starts_at, before_starts_at), v.number limit 2000""")
                .param("territory", territory.value())
                .param("number", number)
                .query(Revisions::change)
                .list();
    }

    static RevisionChange change(ResultSet row, int index) throws SQLException {
        return new RevisionChange(
                new VisitId(Sql.uuid(row, "visit_id")),
                row.getString("visit_number"),
                row.getString("customer_name"),
                spot(row, "before"),
                spot(row, "after"));
    }

    private static RevisionChange.@Nullable Spot spot(ResultSet row, String when) throws SQLException {
        var technician = Sql.uuidOrNull(row, when + "_technician_id");
        return technician == null
                ? null
                : new RevisionChange.Spot(
                        new TechnicianId(technician),
                        row.getString(when + "_name"),
                        Sql.instant(row, when + "_starts_at"));
    }

    private static @Nullable Long before(PageRequest page) {
        try {
            return page.cursor() == null ? null : Long.valueOf(page.cursor());
        } catch (NumberFormatException e) {
            throw SharedProblem.INVALID_REQUEST.refuse().at("cursor", "cursor");
        }
    }
}
