package dev.fixpoint.imports;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.technicians.NewTechnician;
import dev.fixpoint.technicians.WorkingHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The technicians there are, as a file would tell of them. */
@Component
class KnownTechnicians {
    /** @param content {@code null} if no file could say the same, as for hours that differ by day */
    record Known(
            TechnicianId id, boolean reachable, @Nullable NewTechnician content) {}

    private static final String SELECT = """
            select t.*, ST_X(t.home::geometry) lon, ST_Y(t.home::geometry) lat, van.plate,
                   u.lineage @> array[:unit::uuid] reachable,
                   array(select skill || ':' || level from technician_skill k where k.technician_id = t.id) skills,
                   array(select weekday from working_hours h where h.technician_id = t.id) days,
                   (select min(starts)::text from working_hours h where h.technician_id = t.id) starts,
                   (select min(ends)::text from working_hours h where h.technician_id = t.id) ends,
                   (select count(distinct (starts, ends)) from working_hours h where h.technician_id = t.id) patterns
            from technician t join organisation_unit u on u.id = t.unit_id left join van on van.technician_id = t.id""";

    private final JdbcClient sql;

    KnownTechnicians(JdbcClient sql) {
        this.sql = sql;
    }

    /** By employee number. */
    Map<String, Known> all(UnitId unit) {
        var all = new HashMap<String, Known>();
        sql.sql(SELECT).param("unit", unit.value()).query((ResultSet row) -> {
            all.put(
                    row.getString("employee_number"),
                    new Known(
                            new TechnicianId(Sql.uuid(row, "id")),
                            row.getBoolean("reachable"),
                            row.getInt("patterns") == 1 ? content(row) : null));
        });
        return all;
    }

    /** Only numbers, for those who refer to technicians. */
    Map<String, TechnicianId> reachable(UnitId unit) {
        return all(unit).entrySet().stream()
                .filter(e -> e.getValue().reachable())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().id()));
    }

    private static NewTechnician content(ResultSet row) throws SQLException {
        var skills = Arrays.stream((String[]) row.getArray("skills").getArray())
                .map(s -> s.split(":"))
                .collect(Collectors.toMap(s -> s[0], s -> Integer.valueOf(s[1])));
        var days = Arrays.stream((Integer[]) row.getArray("days").getArray())
                .map(DayOfWeek::of)
                .collect(Collectors.toSet());
        return new NewTechnician(
                row.getString("employee_number"),
                row.getString("name"),
                row.getString("phone"),
                new UnitId(Sql.uuid(row, "unit_id")),
                new TerritoryId(Sql.uuid(row, "territory_id")),
                new GeoPoint(row.getDouble("lon"), row.getDouble("lat")),
                skills,
                new WorkingHours(
                        days, LocalTime.parse(row.getString("starts")), LocalTime.parse(row.getString("ends"))),
                row.getString("plate"));
    }
}
