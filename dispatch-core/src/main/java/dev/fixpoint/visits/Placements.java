package dev.fixpoint.visits;

import dev.fixpoint.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The placement table, written in batches because a plan changes hundreds of rows at once. */
@Component
class Placements {
    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Placements(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    Optional<Placement> find(UUID visit) {
        return sql.sql("select * from placement where visit_id = :visit")
                .param("visit", visit)
                .query(Placements::placement)
                .optional();
    }

    List<Placement> of(Collection<UUID> visits) {
        return sql.sql("select * from placement where visit_id = any(:visits)")
                .param("visits", visits.toArray(UUID[]::new))
                .query(Placements::placement)
                .list();
    }

    /** A technician's visits not yet begun that end after a moment, in order of time. */
    List<Placement> openAfter(UUID technician, Instant moment) {
        return sql.sql("""
                        select p.* from placement p join visit v on v.id = p.visit_id
                        where p.technician_id = :technician and v.state in ('PLANNED', 'ACCEPTED')
                          and p.busy && tstzrange(:from, :from + interval '16 hours')
                        order by p.starts_at""")
                .param("technician", technician)
                .param("from", Sql.at(moment))
                .query(Placements::placement)
                .list();
    }

    /** The end of what a technician has last finished, if anything. */
    Optional<Instant> lastFinish(UUID technician) {
        return sql.sql("""
                        select p.ends_at from placement p join visit v on v.id = p.visit_id
                        where p.technician_id = :technician and v.state in ('COMPLETED', 'FAILED')
                        order by p.ends_at desc limit 1""")
                .param("technician", technician)
                .query((row, _) -> Sql.instant(row, "ends_at"))
                .optional();
    }

    void delete(Collection<UUID> visits) {
        sql.sql("delete from placement where visit_id = any(:visits)")
                .param("visits", visits.toArray(UUID[]::new))
                .update();
    }

    /** Adds or replaces. */
    void save(List<Placement> placements) {
        batches.batchUpdate("""
                insert into placement (visit_id, technician_id, shift_id, position, travel_seconds,
                    arrives_at, starts_at, ends_at, locked, lock_kind)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (visit_id) do update set technician_id = excluded.technician_id,
                    shift_id = excluded.shift_id, position = excluded.position,
                    travel_seconds = excluded.travel_seconds, arrives_at = excluded.arrives_at,
                    starts_at = excluded.starts_at, ends_at = excluded.ends_at, locked = excluded.locked,
                    lock_kind = excluded.lock_kind""", placements, 200, (statement, p) -> {
            statement.setObject(1, p.visit());
            statement.setObject(2, p.technician());
            statement.setObject(3, p.shift());
            statement.setInt(4, p.position());
            statement.setInt(5, p.travelSeconds());
            statement.setObject(6, Sql.at(p.arrivesAt()));
            statement.setObject(7, Sql.at(p.startsAt()));
            statement.setObject(8, Sql.at(p.endsAt()));
            statement.setBoolean(9, p.isLocked());
            statement.setString(10, p.lock() == null ? null : p.lock().name());
        });
    }

    /** Tells whoever saw these visits that they have changed. */
    void bumpVersions(Collection<UUID> visits) {
        sql.sql("update visit set version = version + 1 where id = any(:visits)")
                .param("visits", visits.toArray(UUID[]::new))
                .update();
    }

    /** Checks the double-booking constraint now instead of at commit. */
    void checkNobodyIsInTwoPlaces() {
        sql.sql("set constraints placement_no_double_booking immediate").update();
    }

    private static @Nullable Lock lock(ResultSet row) throws SQLException {
        var kind = row.getString("lock_kind");
        return kind == null ? null : Lock.valueOf(kind);
    }

    private static Placement placement(ResultSet row, int index) throws SQLException {
        return new Placement(
                Sql.uuid(row, "visit_id"),
                Sql.uuid(row, "technician_id"),
                Sql.uuidOrNull(row, "shift_id"),
                row.getInt("position"),
                row.getInt("travel_seconds"),
                Sql.instant(row, "arrives_at"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                lock(row));
    }
}
