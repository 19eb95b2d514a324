package dev.fixpoint.planning;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plan table: one row per territory. */
@Component
class PlanTable {
    private final JdbcClient sql;

    PlanTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Notes that there is something to plan; makes the plan if the territory is new. */
    void request(TerritoryId territory) {
        sql.sql("""
                        insert into plan (territory_id, requested, state) values (:territory, 1, 'QUEUED')
                        on conflict (territory_id) do update set requested = plan.requested + 1,
                            state = case plan.state when 'SOLVING' then 'SOLVING' else 'QUEUED' end""").param("territory", territory.value()).update();
    }

    Optional<PlanHead> find(TerritoryId territory) {
        return sql.sql("select * from plan where territory_id = :territory")
                .param("territory", territory.value())
                .query(PlanTable::head)
                .optional();
    }

    /** The row, held until the transaction ends. */
    PlanHead hold(TerritoryId territory) {
        return sql.sql("select * from plan where territory_id = :territory for update")
                .param("territory", territory.value())
                .query(PlanTable::head)
                .single();
    }

    void setState(TerritoryId territory, PlanState state) {
        sql.sql("update plan set state = :state where territory_id = :territory")
                .param("state", state.name())
                .param("territory", territory.value())
                .update();
    }

    void solved(TerritoryId territory, PlanHead head, int planned, int unplanned, Instant now) {
        sql.sql("""
                        update plan set version = :version, solved = :solved, improving = :improving, solved_at = :now,
                            planned = :planned, unplanned = :unplanned, cost = :cost, unplanned_cost = :unplannedCost,
                            state = case when requested > :solved then 'QUEUED' else 'IDLE' end
                        where territory_id = :territory""")
                .param("version", head.version())
                .param("solved", head.solved())
                .param("improving", head.improving())
                .param("now", Sql.at(now))
                .param("planned", planned)
                .param("unplanned", unplanned)
                .param("cost", head.cost())
                .param("unplannedCost", head.unplannedCost())
                .param("territory", territory.value())
                .update();
    }

    /** A version made by somebody else than the solver, and what the plan comes to in it. */
    record Advanced(long version, PlanFigures figures) {}

    /** One more version, so that what the solver is at now is out of date. */
    Advanced advance(TerritoryId territory, int planned, long addedCost) {
        return sql.sql("""
                        update plan set version = version + 1, planned = planned + :planned, cost = cost + :cost
                        where territory_id = :territory returning *""")
                .param("planned", planned)
                .param("cost", addedCost)
                .param("territory", territory.value())
                .query((row, _) -> new Advanced(
                        row.getLong("version"),
                        new PlanFigures(row.getInt("planned"), row.getInt("unplanned"), row.getLong("cost"))))
                .single();
    }

    /** Makes the row of a territory that never had a plan. */
    void ensure(TerritoryId territory) {
        sql.sql("insert into plan (territory_id) values (:territory) on conflict do nothing")
                .param("territory", territory.value())
                .update();
    }

    List<PlanView> below(UnitId top) {
        return sql.sql("""
                        select t.id, t.name_zh, t.name_en, coalesce(p.version, 0) as version,
                               coalesce(p.state, 'IDLE') as state, p.solved_at,
                               coalesce(p.planned, 0) as planned, coalesce(p.unplanned, 0) as unplanned
                        from territory t
                            join organisation_unit u on u.id = t.unit_id and u.lineage @> array[:top::uuid]
                            left join plan p on p.territory_id = t.id
                        order by t.code""")
                .param("top", top.value())
                .query((row, _) -> new PlanView(
                        new TerritoryId(Sql.uuid(row, "id")),
                        Sql.text(row, "name"),
                        row.getLong("version"),
                        PlanState.valueOf(row.getString("state")),
                        Sql.instantOrNull(row, "solved_at"),
                        row.getInt("planned"),
                        row.getInt("unplanned")))
                .list();
    }

    private static PlanHead head(ResultSet row, int index) throws SQLException {
        return new PlanHead(
                row.getLong("version"),
                row.getLong("requested"),
                row.getLong("solved"),
                row.getBoolean("improving"),
                row.getLong("cost"),
                row.getLong("unplanned_cost"));
    }
}
