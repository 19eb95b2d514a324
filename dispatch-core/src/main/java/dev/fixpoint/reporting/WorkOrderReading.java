package dev.fixpoint.reporting;

import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.visits.VisitState;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the list of work orders. */
@Service
public class WorkOrderReading {
    private static final String SELECT = """
            select o.id, o.number, o.service_type, v.state, c.name customer_name, m.model_code,
                   m.name_zh product_zh, m.name_en product_en, t.name technician_name, v.id visit_id,
                   v.number visit_number, p.starts_at, v.priority, v.deadline, v.territory_id
            from work_order o
                join organisation_unit u on u.id = o.unit_id and u.lineage @> array[:unit::uuid]
                join customer c on c.id = o.customer_id
                join visit v on v.work_order_id = o.id
                left join asset a on a.id = o.asset_id
                left join product m on m.id = a.product_id
                left join placement p on p.visit_id = v.id
                left join technician t on t.id = p.technician_id
            where (:state::text is null or v.state = :state)
              and (:text::text is null or o.number = upper(:text) or o.external_number = :text
                   or position(lower(:text) in lower(c.name)) > 0 or c.phone = :text)
              and (:after::uuid is null or v.id < :after)
            order by v.id desc limit :limit""";

    private final JdbcClient sql;

    WorkOrderReading(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first; text is a number, a phone, or part of a customer's name. */
    public Page<WorkOrderRow> list(@Nullable VisitState state, @Nullable String text, UnitId caller, PageRequest page) {
        var found = sql.sql(SELECT)
                .param("unit", caller.value())
                .param("state", state == null ? null : state.name())
                .param("text", text == null || text.isBlank() ? null : text.strip())
                .param("after", page.after().orElse(null))
                .param("limit", page.limit() + 1)
                .query(WorkOrderReading::row)
                .list();
        return Page.of(found, page.limit(), r -> r.visitId().toString());
    }

    private static WorkOrderRow row(ResultSet row, int index) throws SQLException {
        return new WorkOrderRow(
                Sql.uuid(row, "id"),
                row.getString("number"),
                row.getString("service_type"),
                row.getString("state"),
                row.getString("customer_name"),
                row.getString("model_code"),
                row.getString("model_code") == null ? null : Sql.text(row, "product"),
                row.getString("technician_name"),
                Sql.uuid(row, "visit_id"),
                row.getString("visit_number"),
                Sql.instantOrNull(row, "starts_at"),
                row.getInt("priority"),
                Sql.instantOrNull(row, "deadline"),
                Sql.uuidOrNull(row, "territory_id"));
    }
}
