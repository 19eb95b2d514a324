package dev.fixpoint.visits;

import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.shared.WorkOrderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds work orders by the numbers of another system, many at once. */
@Component
class KnownWorkOrders {
    private static final String SELECT = """
            select distinct on (o.id) o.*, v.id visit_id, v.state, v.promised, v.priority, v.deadline,
                   v.duration_minutes, v.preferred_technician_id, u.lineage @> array[:unit::uuid] reachable,
                   array(select extract(epoch from starts_at)::bigint from visit_window w
                         where w.visit_id = v.id order by starts_at) window_starts,
                   array(select extract(epoch from ends_at)::bigint from visit_window w
                         where w.visit_id = v.id order by starts_at) window_ends,
                   array(select technician_id from visit_excluded_technician e where e.visit_id = v.id) excluded
            from work_order o
                join organisation_unit u on u.id = o.unit_id
                join visit v on v.work_order_id = o.id
            where o.external_number = any(:numbers)
            order by o.id, v.id""";

    private final JdbcClient sql;

    KnownWorkOrders(JdbcClient sql) {
        this.sql = sql;
    }

    Map<String, KnownWorkOrder> find(Collection<String> externalNumbers, UnitId unit) {
        var known = new HashMap<String, KnownWorkOrder>();
        sql.sql(SELECT)
                .param("numbers", externalNumbers.toArray(String[]::new))
                .param("unit", unit.value())
                .query((ResultSet row) -> {
                    known.put(row.getString("external_number"), workOrder(row));
                });
        return known;
    }

    private static KnownWorkOrder workOrder(ResultSet row) throws SQLException {
        return new KnownWorkOrder(
                new WorkOrderId(Sql.uuid(row, "id")),
                new VisitId(Sql.uuid(row, "visit_id")),
                VisitState.valueOf(row.getString("state")),
                row.getBoolean("reachable"),
                new CustomerId(Sql.uuid(row, "customer_id")),
                new SiteId(Sql.uuid(row, "site_id")),
                Optional.ofNullable(Sql.uuidOrNull(row, "asset_id"))
                        .map(AssetId::new)
                        .orElse(null),
                row.getString("service_type"),
                row.getString("note"),
                windows(row),
                row.getBoolean("promised"),
                row.getInt("priority"),
                Sql.instantOrNull(row, "deadline"),
                row.getInt("duration_minutes"),
                Optional.ofNullable(Sql.uuidOrNull(row, "preferred_technician_id"))
                        .map(TechnicianId::new)
                        .orElse(null),
                Arrays.stream((UUID[]) row.getArray("excluded").getArray())
                        .map(TechnicianId::new)
                        .collect(Collectors.toSet()));
    }

    private static List<TimeWindow> windows(ResultSet row) throws SQLException {
        var starts = (Long[]) row.getArray("window_starts").getArray();
        var ends = (Long[]) row.getArray("window_ends").getArray();
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new TimeWindow(Instant.ofEpochSecond(starts[i]), Instant.ofEpochSecond(ends[i])))
                .toList();
    }
}
