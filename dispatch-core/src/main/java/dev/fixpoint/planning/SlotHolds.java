package dev.fixpoint.planning;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.Placing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Times kept for people who still fill in the form. In a plan they look like visits until they expire. */
@Component
class SlotHolds {
    private static final String SELECT =
            "select h.*, ST_X(location::geometry) lon, ST_Y(location::geometry) lat from slot_hold h ";

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    SlotHolds(JdbcClient sql, JdbcTemplate batches, JsonMapper json) {
        this.sql = sql;
        this.batches = batches;
        this.json = json;
    }

    /** What is kept in a territory, as visits that have a place. */
    List<OpenVisit> asVisits(TerritoryId territory, Instant now) {
        return sql.sql(SELECT + "where territory_id = :territory and expires_at > :now order by id")
                .param("territory", territory.value())
                .param("now", Sql.at(now))
                .query(this::visit)
                .list();
    }

    Optional<SlotHold> find(UUID id, Instant now) {
        return sql.sql(SELECT + "where id = :id and expires_at > :now")
                .param("id", id)
                .param("now", Sql.at(now))
                .query(this::hold)
                .optional();
    }

    /** Adds one; those that expired long ago go. */
    void save(SlotHold hold, OpenSlot slot, Instant now) {
        var wish = hold.wish();
        sql.sql("delete from slot_hold where territory_id = :territory and expires_at < :now")
                .param("territory", wish.territory().value())
                .param("now", Sql.at(now))
                .update();
        sql.sql("""
                        insert into slot_hold (id, territory_id, location, duration_minutes, priority, skills, window_from,
                            window_to, technician_id, shift_id, starts_at, ends_at, expires_at, parts, diagnosis)
                        values (:id, :territory, ST_MakePoint(:lon, :lat)::geography, :minutes, :priority, :skills::jsonb,
                            :from, :to, :technician, :shift, :starts, :ends, :expires, :parts::jsonb, :diagnosis)""")
                .param("id", hold.id())
                .param("territory", wish.territory().value())
                .param("lon", wish.location().lon())
                .param("lat", wish.location().lat())
                .param("minutes", wish.duration().toMinutes())
                .param("priority", wish.priority())
                .param("skills", json.writeValueAsString(wish.skills()))
                .param("from", Sql.at(hold.window().from()))
                .param("to", Sql.at(hold.window().to()))
                .param("technician", slot.technician().value())
                .param("shift", slot.shift())
                .param("starts", Sql.at(slot.startsAt()))
                .param("ends", Sql.at(slot.startsAt().plus(wish.duration())))
                .param("expires", Sql.at(hold.expiresAt()))
                .param("parts", json.writeValueAsString(wish.parts()))
                .param("diagnosis", wish.isDiagnosis())
                .update();
    }

    boolean delete(UUID id) {
        return sql.sql("delete from slot_hold where id = :id").param("id", id).update() > 0;
    }

    /** The plan has moved them within their windows. */
    void move(List<Placing> placings) {
        batches.batchUpdate(
                "update slot_hold set technician_id = ?, shift_id = ?, starts_at = ?, ends_at = ? where id = ?",
                placings,
                100,
                (statement, placing) -> {
                    statement.setObject(1, placing.technician().value());
                    statement.setObject(2, placing.shift());
                    statement.setObject(3, Sql.at(placing.startsAt()));
                    statement.setObject(4, Sql.at(placing.endsAt()));
                    statement.setObject(5, placing.visit().value());
                });
    }

    private OpenVisit visit(ResultSet row, int index) throws SQLException {
        var hold = hold(row, index);
        var wish = hold.wish();
        return new OpenVisit(
                new VisitId(hold.id()),
                0,
                wish.location(),
                wish.duration(),
                wish.priority(),
                null,
                null,
                Set.of(),
                null,
                List.of(hold.window()),
                true,
                wish.skills(),
                new OpenVisit.Parts(wish.needs(), null),
                new OpenVisit.Placed(
                        new TechnicianId(Sql.uuid(row, "technician_id")),
                        0,
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "ends_at"),
                        null));
    }

    private SlotHold hold(ResultSet row, int index) throws SQLException {
        return new SlotHold(
                Sql.uuid(row, "id"),
                new SlotWish(
                        new TerritoryId(Sql.uuid(row, "territory_id")),
                        new GeoPoint(row.getDouble("lon"), row.getDouble("lat")),
                        Duration.ofMinutes(row.getInt("duration_minutes")),
                        json.readValue(row.getString("skills"), new TypeReference<Map<String, Integer>>() {}),
                        row.getInt("priority"),
                        null,
                        Set.of(),
                        json.readValue(row.getString("parts"), new TypeReference<Map<PartId, Integer>>() {}),
                        row.getBoolean("diagnosis")),
                new TimeWindow(Sql.instant(row, "window_from"), Sql.instant(row, "window_to")),
                new TechnicianId(Sql.uuid(row, "technician_id")),
                Sql.instant(row, "expires_at"));
    }
}
