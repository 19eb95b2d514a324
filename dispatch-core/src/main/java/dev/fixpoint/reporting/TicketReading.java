package dev.fixpoint.reporting;

import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TicketId;
import dev.fixpoint.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads tickets with where their work stands. */
@Service
public class TicketReading {
    private static final String SELECT = """
            select i.*, c.name customer_name, v.id visit_id, v.number visit_number, v.state visit_state,
                   p.starts_at, t.name technician_name
            from ticket i
                join customer c on c.id = i.customer_id
                join organisation_unit u on u.id = i.unit_id and u.lineage @> array[:unit::uuid]
                left join work_order o on o.ticket_id = i.id
                left join visit v on v.work_order_id = o.id
                left join placement p on p.visit_id = v.id
                left join technician t on t.id = p.technician_id
            where (:customer::uuid is null or i.customer_id = :customer)
            """;

    private final JdbcClient sql;

    TicketReading(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first; of one customer, or of the caller's unit and those below it. */
    public Page<TicketView> list(
            @Nullable String state, UnitId caller, @Nullable CustomerId customer, PageRequest page) {
        var found = sql.sql(SELECT + """
                                and (:state::text is null or i.state = :state) and (:after::uuid is null or i.id < :after)
                                order by i.id desc limit :limit""")
                .param("unit", caller.value())
                .param("customer", customer == null ? null : customer.value())
                .param("state", state)
                .param("after", page.after().orElse(null))
                .param("limit", page.limit() + 1)
                .query(TicketReading::view)
                .list();
        return Page.of(found, page.limit(), t -> t.id().toString());
    }

    public TicketView get(TicketId id, UnitId caller, @Nullable CustomerId customer) {
        return sql.sql(SELECT + "and i.id = :id")
                .param("unit", caller.value())
                .param("customer", customer == null ? null : customer.value())
                .param("id", id.value())
                .query(TicketReading::view)
                .optional()
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
    }

    private static TicketView view(ResultSet row, int index) throws SQLException {
        var visit = Sql.uuidOrNull(row, "visit_id");
        return new TicketView(
                Sql.uuid(row, "id"),
                row.getString("number"),
                row.getLong("version"),
                row.getString("kind"),
                row.getString("state"),
                Sql.uuid(row, "customer_id"),
                row.getString("customer_name"),
                row.getString("symptom"),
                row.getString("description"),
                row.getInt("priority"),
                Sql.instant(row, "created_at"),
                row.getString("created_by"),
                visit == null
                        ? null
                        : new TicketView.VisitPart(
                                visit,
                                row.getString("visit_number"),
                                row.getString("visit_state"),
                                Sql.instantOrNull(row, "starts_at"),
                                row.getString("technician_name")));
    }
}
