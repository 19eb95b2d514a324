package dev.fixpoint.organisation;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Which area is served from where. */
@Service
public class Territories {
    private static final String COLUMNS =
            "select t.id, code, unit_id, t.name_zh, t.name_en, zone, ST_AsGeoJSON(area, 6) as area from territory t ";

    private final JdbcClient sql;
    private final JsonMapper json;

    Territories(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The territories of a unit and of every unit below it, by code. */
    public List<Territory> below(UnitId top) {
        return sql.sql(COLUMNS
                        + "join organisation_unit u on u.id = unit_id where u.lineage @> array[:top] order by code")
                .param("top", top.value())
                .query(this::territory)
                .list();
    }

    public List<Territory> all() {
        return sql.sql(COLUMNS + "order by code").query(this::territory).list();
    }

    public Optional<Territory> find(TerritoryId id) {
        return sql.sql(COLUMNS + "where t.id = :id")
                .param("id", id.value())
                .query(this::territory)
                .optional();
    }

    /** The territory a point lies in; the first by code where they overlap. */
    public Optional<TerritoryId> at(GeoPoint point) {
        return sql.sql(
                        "select id from territory where ST_Covers(area, ST_MakePoint(:lon, :lat)::geography) order by code limit 1")
                .param("lon", point.lon())
                .param("lat", point.lat())
                .query(UUID.class)
                .optional()
                .map(TerritoryId::new);
    }

    private Territory territory(ResultSet row, int index) throws SQLException {
        return new Territory(
                new TerritoryId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new LocalText(row.getString("name_zh"), row.getString("name_en")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                ZoneId.of(row.getString("zone")),
                json.readTree(row.getString("area")));
    }
}
