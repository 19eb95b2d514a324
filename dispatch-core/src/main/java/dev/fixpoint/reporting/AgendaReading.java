package dev.fixpoint.reporting;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.ReportKind;
import dev.fixpoint.visits.VisitState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a technician's own visits, and no others. */
@Service
public class AgendaReading {
    private static final String VISITS = """
            select v.*, o.service_type, y.name_zh service_zh, y.name_en service_en, o.note, i.description,
                   c.name customer_name, k.name contact_name, k.phone contact_phone, s.address_zh, s.address_en,
                   ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat,
                   a.serial, m.model_code, m.name_zh product_zh, m.name_en product_en,
                   p.position, p.travel_seconds, p.arrives_at, p.starts_at, p.ends_at,
                   w.starts_at window_from, w.ends_at window_to
            from placement p
                join visit v on v.id = p.visit_id
                join work_order o on o.id = v.work_order_id
                join service_type y on y.code = o.service_type
                join customer c on c.id = o.customer_id
                join site s on s.id = o.site_id
                left join ticket i on i.id = o.ticket_id
                left join asset a on a.id = o.asset_id
                left join product m on m.id = a.product_id
                left join lateral (select name, phone from contact where customer_id = c.id order by id limit 1) k on true
                left join lateral (select starts_at, ends_at from visit_window w where w.visit_id = v.id
                    order by (w.ends_at <= p.starts_at), w.starts_at limit 1) w on true
            where p.technician_id = :technician
            """;

    private final JdbcClient sql;
    private final Clock clock;

    AgendaReading(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param date {@code null} for today in the technician's territory */
    @Transactional(readOnly = true)
    public Agenda day(TechnicianId technician, @Nullable LocalDate date) {
        record Owner(String name, ZoneId zone) {}
        var owner = sql.sql(
                        "select t.name, r.zone from technician t join territory r on r.id = t.territory_id where t.id = :id")
                .param("id", technician.value())
                .query((row, _) -> new Owner(row.getString("name"), ZoneId.of(row.getString("zone"))))
                .single();
        var day = date == null ? LocalDate.ofInstant(clock.instant(), owner.zone()) : date;
        var from = day.atStartOfDay(owner.zone()).toInstant();
        var to = day.plusDays(1).atStartOfDay(owner.zone()).toInstant();
        return new Agenda(
                day, owner.zone().getId(), owner.name(), shifts(technician, from, to), visits(technician, from, to));
    }

    /** One of the technician's visits; empty if it is somebody else's now. */
    public Optional<Agenda.AgendaVisit> visit(TechnicianId technician, VisitId visit) {
        return sql.sql(VISITS + "and v.id = :visit")
                .param("technician", technician.value())
                .param("visit", visit.value())
                .query(AgendaReading::visit)
                .optional();
    }

    public TerritoryId territoryOf(TechnicianId technician) {
        return sql.sql("select territory_id from technician where id = :id")
                .param("id", technician.value())
                .query((row, _) -> new TerritoryId(Sql.uuid(row, "territory_id")))
                .single();
    }

    private List<Agenda.AgendaShift> shifts(TechnicianId technician, Instant from, Instant to) {
        return sql.sql(
                        "select * from shift where technician_id = :technician and period && tstzrange(:from, :to) order by starts_at")
                .param("technician", technician.value())
                .param("from", Sql.at(from))
                .param("to", Sql.at(to))
                .query((row, _) -> new Agenda.AgendaShift(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at")))
                .list();
    }

    private List<Agenda.AgendaVisit> visits(TechnicianId technician, Instant from, Instant to) {
        return sql.sql(VISITS + "and p.busy && tstzrange(:from, :to) order by p.starts_at")
                .param("technician", technician.value())
                .param("from", Sql.at(from))
                .param("to", Sql.at(to))
                .query(AgendaReading::visit)
                .list();
    }

    private static Agenda.AgendaVisit visit(ResultSet row, int index) throws SQLException {
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
                asset(row),
                description == null ? row.getString("note") : description,
                ReportKind.possibleIn(state));
    }

    private static Agenda.@Nullable AgendaAsset asset(ResultSet row) throws SQLException {
        var serial = row.getString("serial");
        return serial == null
                ? null
                : new Agenda.AgendaAsset(serial, row.getString("model_code"), Sql.text(row, "product"));
    }
}
