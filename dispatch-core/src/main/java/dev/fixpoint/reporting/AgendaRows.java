package dev.fixpoint.reporting;

import dev.fixpoint.fieldwork.ChecklistItem;
import dev.fixpoint.map.NavigationLinks;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.visits.ReportKind;
import dev.fixpoint.visits.VisitState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A technician's visits as rows: everything in one query, lists as JSON. */
@Component
class AgendaRows {
    static final String SELECT = """
            select v.*, o.service_type, y.name_zh service_zh, y.name_en service_en, o.note, i.description,
                   c.name customer_name, k.name contact_name, k.phone contact_phone, s.address_zh, s.address_en,
                   ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat,
                   a.serial, m.model_code, m.name_zh product_zh, m.name_en product_en,
                   p.position, p.travel_seconds, p.arrives_at, p.starts_at, p.ends_at,
                   w.starts_at window_from, w.ends_at window_to,
                   q.name_zh symptom_zh, q.name_en symptom_en, b.told_model, b.told_serial, b.told_lines, b.told_diagnosis,
                   array(select h.id from photo h where h.booking_id = b.id order by h.number) photos,
                   (select jsonb_agg(jsonb_build_object('code', g.code, 'quantity', g.quantity, 'keptAt', g.kept_at,
                        'name', jsonb_build_object('zh', g.name_zh, 'en', g.name_en)) order by g.code)
                    from part_to_bring g where g.visit_id = v.id) parts,
                   (select jsonb_agg(jsonb_build_object('code', g.code, 'quantity', n.quantity, 'serial', n.serial,
                        'name', jsonb_build_object('zh', g.name_zh, 'en', g.name_en)) order by n.id)
                    from stock_movement n join part g on g.id = n.part_id
                    where n.visit_id = v.id and n.kind = 'USE') used,
                   (select jsonb_agg(jsonb_build_object('code', l.code, 'kind', l.kind, 'required', l.required,
                        'name', jsonb_build_object('zh', l.name_zh, 'en', l.name_en), 'unit', l.unit,
                        'least', l.least, 'most', l.most) order by l.position)
                    from checklist_item l where l.service_type = o.service_type) checklist,
                   (select jsonb_agg(jsonb_build_object('field', x.field, 'value', x.value, 'at', x.changed_at,
                        'by', x.changed_by) order by x.field)
                    from visit_value x where x.visit_id = v.id) recorded,
                   (select jsonb_agg(jsonb_build_object('number', e.number, 'at', e.finished_at,
                        'serviceName', jsonb_build_object('zh', e.name_zh, 'en', e.name_en), 'note', e.value)
                        order by e.finished_at desc)
                    from (select ev.number, ev.finished_at, ey.name_zh, ey.name_en, ex.value
                          from work_order eo
                              join visit ev on ev.work_order_id = eo.id and ev.id <> v.id and ev.state = 'COMPLETED'
                              join service_type ey on ey.code = eo.service_type
                              left join visit_value ex on ex.visit_id = ev.id and ex.field = 'NOTE'
                          where eo.customer_id = o.customer_id and eo.asset_id = o.asset_id
                            and ev.finished_at is not null
                          order by ev.finished_at desc limit 5) e) history
            from placement p
                join visit v on v.id = p.visit_id
                join work_order o on o.id = v.work_order_id
                join service_type y on y.code = o.service_type
                join customer c on c.id = o.customer_id
                join site s on s.id = o.site_id
                left join ticket i on i.id = o.ticket_id
                left join asset a on a.id = o.asset_id
                left join product m on m.id = a.product_id
                left join booking b on b.visit_id = v.id
                left join symptom q on q.code = b.symptom
                left join lateral (select name, phone from contact where customer_id = c.id order by id limit 1) k on true
                left join lateral (select starts_at, ends_at from visit_window w where w.visit_id = v.id
                    order by (w.ends_at <= p.starts_at), w.starts_at limit 1) w on true
            where p.technician_id = :technician
            """;

    private final JsonMapper json;

    AgendaRows(JsonMapper json) {
        this.json = json;
    }

    Agenda.AgendaVisit visit(ResultSet row, int index) throws SQLException {
        var state = VisitState.valueOf(row.getString("state"));
        var description = row.getString("description");
        return new Agenda.AgendaVisit(
                Sql.uuid(row, "id"),
                row.getString("number"),
                row.getLong("version"),
                state,
                row.getString("service_type"),
                Sql.text(row, "service"),
                row.getInt("position"),
                row.getInt("travel_seconds"),
                Sql.instant(row, "arrives_at"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Sql.instantOrNull(row, "window_from"),
                Sql.instantOrNull(row, "window_to"),
                row.getInt("priority"),
                row.getInt("duration_minutes"),
                row.getString("customer_name"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                Sql.text(row, "address"),
                Sql.point(row),
                NavigationLinks.to(Sql.point(row), row.getString("address_zh")),
                asset(row),
                description == null ? row.getString("note") : description,
                VisitRows.booked(row, json),
                list(row, "parts", VisitDetail.PartToBring[].class),
                list(row, "used", Agenda.UsedPart[].class),
                ReportKind.possibleIn(state),
                list(row, "checklist", ChecklistItem[].class),
                list(row, "recorded", Agenda.RecordedValue[].class),
                list(row, "history", Agenda.EarlierVisit[].class));
    }

    private static Agenda.@Nullable AgendaAsset asset(ResultSet row) throws SQLException {
        var serial = row.getString("serial");
        return serial == null
                ? null
                : new Agenda.AgendaAsset(serial, row.getString("model_code"), Sql.text(row, "product"));
    }

    private <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        var found = row.getString(column);
        return found == null ? List.of() : List.of(json.readValue(found, type));
    }
}
