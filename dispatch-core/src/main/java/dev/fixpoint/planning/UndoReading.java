package dev.fixpoint.planning;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.Lock;
import dev.fixpoint.visits.VisitState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a revision changed, beside how it is now. */
@Component
class UndoReading {
    private static final Duration NOTICED = Duration.ofMinutes(1);

    private final JdbcClient sql;

    UndoReading(JdbcClient sql) {
        this.sql = sql;
    }

    /** Somebody at some time. */
    record At(
            TechnicianId technician,
            Instant startsAt,
            @Nullable Lock lock) {
        boolean isSameForPeople(At other) {
            return technician.equals(other.technician)
                    && Duration.between(startsAt, other.startsAt).abs().compareTo(NOTICED) < 0;
        }
    }

    /** One change of a revision, and where the visit is now. */
    record Changed(
            VisitId visit,
            String number,
            String customer,
            VisitState state,
            @Nullable At before,
            @Nullable At after,
            @Nullable At now) {
        boolean isStillSo() {
            return after == null || now == null ? after == now : after.isSameForPeople(now);
        }

        boolean isLocked() {
            return now != null && now.lock() != null && now.lock().bindsPeople();
        }
    }

    /** Whether the plan was searched for what a revision did, be it accepted by a person; empty if there is none of that number. */
    Optional<Boolean> isSearched(TerritoryId territory, long number) {
        return sql.sql("""
                        select author = :solver or reason = :accepted from plan_revision
                        where territory_id = :territory and number = :number""")
                .param("solver", PlanPublisher.AUTHOR)
                .param("accepted", RevisionReason.REOPTIMISED.name())
                .param("territory", territory.value())
                .param("number", number)
                .query(Boolean.class)
                .optional();
    }

    boolean isUndone(TerritoryId territory, long number) {
        return sql.sql("""
                        select exists (select from plan_revision
                            where territory_id = :territory and undoes = :number)""")
                .param("territory", territory.value())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    List<Changed> changesOf(TerritoryId territory, long number) {
        return sql.sql("""
                        select c.*, v.number visit_number, v.state, cu.name customer_name,
                               p.technician_id now_technician_id, p.starts_at now_starts_at, p.lock_kind now_lock
                        from plan_change c
                            join visit v on v.id = c.visit_id
                            join work_order o on o.id = v.work_order_id
                            join customer cu on cu.id = o.customer_id
                            left join placement p on p.visit_id = c.visit_id
                        where c.territory_id = :territory and c.number = :number order by v.number""")
                .param("territory", territory.value())
                .param("number", number)
                .query((row, _) -> new Changed(
                        new VisitId(Sql.uuid(row, "visit_id")),
                        row.getString("visit_number"),
                        row.getString("customer_name"),
                        VisitState.valueOf(row.getString("state")),
                        at(row, "before"),
                        at(row, "after"),
                        at(row, "now")))
                .list();
    }

    private static @Nullable At at(ResultSet row, String when) throws SQLException {
        var technician = Sql.uuidOrNull(row, when + "_technician_id");
        var lock = row.getString(when + "_lock");
        return technician == null
                ? null
                : new At(
                        new TechnicianId(technician),
                        Sql.instant(row, when + "_starts_at"),
                        lock == null ? null : Lock.valueOf(lock));
    }
}
