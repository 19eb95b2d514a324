package dev.fixpoint.organisation;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Which area is served from where. */
@Service
public class Territories {
    private static final String COLUMNS = "select t.id, code, unit_id, t.name_zh, t.name_en, zone, t.version,"
            + " ST_AsGeoJSON(area, 6) as area from territory t ";

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Areas areas;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;

    Territories(
            JdbcClient sql, JsonMapper json, Areas areas, Organisation organisation, ApplicationEventPublisher events) {
        this.sql = sql;
        this.json = json;
        this.areas = areas;
        this.organisation = organisation;
        this.events = events;
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

    /** @throws dev.fixpoint.shared.Refusal {@code not-found} if there is none, or it is not below the caller's unit */
    public Territory get(TerritoryId id, UnitId caller) {
        return find(id).filter(t -> organisation.isBelow(t.unitId(), caller))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
    }

    /** @throws dev.fixpoint.shared.Refusal naming the field that is wrong, for an area with the place */
    @Transactional
    public Territory add(NewTerritory request, UnitId caller) {
        var id = TerritoryId.next();
        var added = bound("""
                        insert into territory (id, code, unit_id, name_zh, name_en, zone, area)
                        values (:id, :code, :unit, :zh, :en, :zone,
                            ST_Force2D(ST_GeomFromGeoJSON(:area))::geography)
                        on conflict (code) do nothing""", id, request, caller).update();
        if (added == 0) {
            throw codeTaken(request.code());
        }
        events.publishEvent(new TerritoryChanged(id, true, false));
        return get(id, caller);
    }

    @Transactional
    public Territory change(TerritoryId id, long seen, NewTerritory request, UnitId caller) {
        var before = get(id, caller);
        if (isTaken(request.code(), id)) {
            throw codeTaken(request.code());
        }
        var changed = bound("""
                        update territory set code = :code, unit_id = :unit, name_zh = :zh, name_en = :en, zone = :zone,
                            area = ST_Force2D(ST_GeomFromGeoJSON(:area))::geography, version = version + 1
                        where id = :id and version = :seen""", id, request, caller).param("seen", seen).update();
        if (changed == 0) {
            throw SharedProblem.STALE.refuse(seen, before.version());
        }
        var after = get(id, caller);
        events.publishEvent(new TerritoryChanged(
                id, !after.area().equals(before.area()), !after.zone().equals(before.zone())));
        return after;
    }

    private JdbcClient.StatementSpec bound(String statement, TerritoryId id, NewTerritory request, UnitId caller) {
        checkZone(request.zone());
        return sql.sql(statement)
                .param("id", id.value())
                .param("code", request.code())
                .param(
                        "unit",
                        organisation
                                .named(request.unit(), caller, "unitId")
                                .id()
                                .value())
                .param("zh", request.name().zh())
                .param("en", request.name().en())
                .param("zone", request.zone())
                .param("area", areas.storable(request.area()));
    }

    /** Both Java and the database must know it, and by the same name. */
    private void checkZone(String zone) {
        var known = ZoneId.getAvailableZoneIds().contains(zone)
                && sql.sql("select exists (select from pg_timezone_names where name = :zone)")
                        .param("zone", zone)
                        .query(Boolean.class)
                        .single();
        if (!known) {
            throw OrganisationProblem.UNKNOWN_ZONE.refuse(zone).at("zone", "unknown");
        }
    }

    private boolean isTaken(String code, TerritoryId by) {
        return sql.sql("select exists (select from territory where code = :code and id <> :id)")
                .param("code", code)
                .param("id", by.value())
                .query(Boolean.class)
                .single();
    }

    private static Refusal codeTaken(String code) {
        return OrganisationProblem.CODE_TAKEN.refuse(code).at("code", "taken");
    }

    private Territory territory(ResultSet row, int index) throws SQLException {
        return new Territory(
                new TerritoryId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new LocalText(row.getString("name_zh"), row.getString("name_en")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                ZoneId.of(row.getString("zone")),
                json.readTree(row.getString("area")),
                row.getLong("version"));
    }
}
