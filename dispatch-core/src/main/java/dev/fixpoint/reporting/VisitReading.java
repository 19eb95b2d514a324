package dev.fixpoint.reporting;

import dev.fixpoint.fieldwork.ChecklistItem;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads one visit with all that surrounds it. */
@Service
public class VisitReading {
    private static final String SELECT =
            "select v.*, o.service_type, o.note, c.id customer_id, c.name customer_name, c.customer_class, c.phone,"
                    + " k.name contact_name, k.phone contact_phone, s.id site_id, s.address_zh, s.address_en,"
                    + " ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat,"
                    + " a.id asset_id, a.serial, m.model_code, m.name_zh product_zh, m.name_en product_en,"
                    + " y.name_zh symptom_zh, y.name_en symptom_en, b.told_model, b.told_serial, b.told_lines, b.told_diagnosis,"
                    + " array(select h.id from photo h where h.booking_id = b.id order by h.number) photos,"
                    + " i.id ticket_id, i.number ticket_number, i.kind, i.symptom, i.description,"
                    + " p.technician_id, t.name technician_name, p.position, p.travel_seconds, p.arrives_at, p.starts_at,"
                    + " p.ends_at, p.locked, p.lock_kind, f.name preferred_name, " + VisitRows.DETAILS
                    + """

                    from visit v
                        join work_order o on o.id = v.work_order_id
                        join customer c on c.id = o.customer_id
                        join site s on s.id = o.site_id
                        join organisation_unit u on u.id = o.unit_id and u.lineage @> array[:unit::uuid]
                        left join asset a on a.id = o.asset_id
                        left join product m on m.id = a.product_id
                        left join ticket i on i.id = o.ticket_id
                        left join booking b on b.visit_id = v.id
                        left join symptom y on y.code = b.symptom
                        left join placement p on p.visit_id = v.id
                        left join technician t on t.id = p.technician_id
                        left join technician f on f.id = v.preferred_technician_id
                        left join lateral (select name, phone from contact where customer_id = c.id order by id limit 1) k on true
                    where v.id = :id""";

    private final JdbcClient sql;
    private final JsonMapper json;

    VisitReading(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public VisitDetail get(VisitId id, UnitId caller) {
        return sql.sql(SELECT)
                .param("id", id.value())
                .param("unit", caller.value())
                .query(this::detail)
                .optional()
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
    }

    private VisitDetail detail(ResultSet row, int index) throws SQLException {
        var id = Sql.uuid(row, "id");
        var territory = Sql.uuidOrNull(row, "territory_id");
        var placement = placement(row);
        return new VisitDetail(
                id,
                row.getString("number"),
                row.getLong("version"),
                row.getString("state"),
                row.getString("service_type"),
                row.getInt("duration_minutes"),
                new VisitDetail.CustomerPart(
                        Sql.uuid(row, "customer_id"),
                        row.getString("customer_name"),
                        row.getString("customer_class"),
                        row.getString("phone")),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                new VisitDetail.SitePart(Sql.uuid(row, "site_id"), Sql.text(row, "address"), Sql.point(row), territory),
                asset(row),
                ticket(row),
                VisitRows.booked(row, json),
                parts(id),
                row.getString("note"),
                VisitRows.skills(row),
                VisitRows.windows(row),
                row.getBoolean("promised"),
                row.getBoolean("held_back"),
                row.getInt("priority"),
                Sql.instantOrNull(row, "deadline"),
                person(row),
                excluded(id),
                VisitRows.lock(row),
                placement,
                placement == null ? VisitRows.reason(row, territory) : null,
                VisitRows.obstacles(row, json),
                recorded(id, row.getString("service_type")),
                history(id));
    }

    private static VisitDetail.@Nullable Person person(ResultSet row) throws SQLException {
        var id = Sql.uuidOrNull(row, "preferred_technician_id");
        return id == null ? null : new VisitDetail.Person(id, row.getString("preferred_name"));
    }

    private static VisitDetail.@Nullable AssetPart asset(ResultSet row) throws SQLException {
        var id = Sql.uuidOrNull(row, "asset_id");
        return id == null
                ? null
                : new VisitDetail.AssetPart(
                        id, row.getString("serial"), row.getString("model_code"), Sql.text(row, "product"));
    }

    private static VisitDetail.@Nullable TicketPart ticket(ResultSet row) throws SQLException {
        var id = Sql.uuidOrNull(row, "ticket_id");
        return id == null
                ? null
                : new VisitDetail.TicketPart(
                        id,
                        row.getString("ticket_number"),
                        row.getString("kind"),
                        row.getString("symptom"),
                        row.getString("description"));
    }

    private static VisitDetail.@Nullable PlacementPart placement(ResultSet row) throws SQLException {
        var technician = Sql.uuidOrNull(row, "technician_id");
        return technician == null
                ? null
                : new VisitDetail.PlacementPart(
                        technician,
                        row.getString("technician_name"),
                        row.getInt("position"),
                        row.getInt("travel_seconds"),
                        Sql.instant(row, "arrives_at"),
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "ends_at"),
                        row.getBoolean("locked"),
                        "PLACED".equals(row.getString("lock_kind")));
    }

    private List<VisitDetail.PartToBring> parts(UUID visit) {
        return sql.sql("select * from part_to_bring where visit_id = :visit order by code")
                .param("visit", visit)
                .query((row, _) -> new VisitDetail.PartToBring(
                        row.getString("code"), Sql.text(row, "name"), row.getInt("quantity"), row.getString("kept_at")))
                .list();
    }

    private List<VisitDetail.Person> excluded(UUID visit) {
        return sql.sql("""
                        select t.id, t.name from visit_excluded_technician e join technician t on t.id = e.technician_id
                        where e.visit_id = :visit order by t.name""")
                .param("visit", visit)
                .query((row, _) -> new VisitDetail.Person(Sql.uuid(row, "id"), row.getString("name")))
                .list();
    }

    private List<VisitDetail.RecordedPart> recorded(UUID visit, String serviceType) {
        return sql.sql("""
                        select x.field, x.value, l.kind, l.name_zh, l.name_en, l.unit
                        from visit_value x
                            left join checklist_item l on l.service_type = :type and l.code = x.field
                        where x.visit_id = :visit order by l.position nulls last""")
                .param("visit", visit)
                .param("type", serviceType)
                .query((row, _) -> {
                    var kind = row.getString("kind");
                    return new VisitDetail.RecordedPart(
                            row.getString("field"),
                            kind == null ? null : Sql.text(row, "name"),
                            kind == null ? null : ChecklistItem.Kind.valueOf(kind),
                            row.getString("value"),
                            row.getString("unit"));
                })
                .list();
    }

    private List<VisitDetail.HistoryEntry> history(UUID visit) {
        return sql.sql("select * from visit_event where visit_id = :visit order by at, id limit 500")
                .param("visit", visit)
                .query((row, _) -> new VisitDetail.HistoryEntry(
                        Sql.instant(row, "at"), row.getString("kind"), row.getString("by_user"), row.getString("note")))
                .list();
    }
}
