package dev.fixpoint.reporting;

import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Reads the visits nobody is planned for, those that need a person first on top. */
@Service
public class UnassignedReading {
    private static final String SELECT = "select v.*, o.service_type, c.name customer_name, s.address_zh, s.address_en,"
            + " ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat, " + VisitRows.DETAILS
            + """

            from visit v
                join work_order o on o.id = v.work_order_id
                join customer c on c.id = o.customer_id
                join site s on s.id = o.site_id
                join organisation_unit u on u.id = o.unit_id and u.lineage @> array[:unit::uuid]
            where v.state in ('PLANNED', 'ACCEPTED')
              and not exists (select from placement p where p.visit_id = v.id)
              and (:all or v.territory_id = any(:territories))
              and (:priority::int is null or (v.priority, v.id) < (:priority::int, :id::uuid))
            order by v.priority desc, v.id desc limit :limit""";

    private final JdbcClient sql;
    private final JsonMapper json;

    UnassignedReading(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** By priority, newest first; of some territories, or of all the caller sees. */
    public Page<UnassignedVisit> list(Collection<TerritoryId> territories, UnitId caller, PageRequest page) {
        var after = After.parse(page.cursor());
        var found = sql.sql(SELECT)
                .param("unit", caller.value())
                .param("all", territories.isEmpty())
                .param(
                        "territories",
                        territories.stream().map(TerritoryId::value).toArray(UUID[]::new))
                .param("priority", after == null ? null : after.priority())
                .param("id", after == null ? null : after.id())
                .param("limit", page.limit() + 1)
                .query(this::visit)
                .list();
        return Page.of(found, page.limit(), v -> v.priority() + "." + v.id());
    }

    /** Where the page before ended. */
    private record After(int priority, UUID id) {
        static @Nullable After parse(@Nullable String cursor) {
            if (cursor == null) {
                return null;
            }
            try {
                var dot = cursor.indexOf('.');
                return new After(Integer.parseInt(cursor, 0, dot, 10), UUID.fromString(cursor.substring(dot + 1)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw SharedProblem.INVALID_REQUEST.refuse().at("cursor", "cursor");
            }
        }
    }

    private UnassignedVisit visit(ResultSet row, int index) throws SQLException {
        var territory = Sql.uuidOrNull(row, "territory_id");
        return new UnassignedVisit(
                Sql.uuid(row, "id"),
                row.getString("number"),
                territory,
                row.getString("service_type"),
                row.getString("customer_name"),
                Sql.text(row, "address"),
                Sql.point(row),
                row.getInt("priority"),
                Sql.instantOrNull(row, "deadline"),
                row.getBoolean("promised"),
                VisitRows.windows(row),
                row.getInt("duration_minutes"),
                Sql.instant(row, "requested_at"),
                VisitRows.skills(row),
                VisitRows.reason(row, territory),
                VisitRows.obstacles(row, json));
    }
}
