package dev.fixpoint.notifications;

import dev.fixpoint.bookings.BookingLinks;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.VisitState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what there is to tell. */
@Component
class VisitFactsReading {
    private static final String SELECT = """
            select v.id, v.state, coalesce(b.number, v.number) number, b.id is not null booked,
                   e.sequence, e.starts_at, e.ends_at, e.changed_at, coalesce(t.zone, :zone) zone,
                   c.id customer_id, c.name customer_name, c.language, c.email, c.phone,
                   y.name_zh service_zh, y.name_en service_en, s.address_zh, s.address_en,
                   ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat,
                   h.name_zh company_zh, h.name_en company_en, m.name technician_name, p.arrives_at
            from visit v
                join work_order o on o.id = v.work_order_id
                join customer c on c.id = o.customer_id
                join site s on s.id = o.site_id
                join service_type y on y.code = o.service_type
                join organisation_unit h on h.kind = 'HEADQUARTERS'
                left join territory t on t.id = v.territory_id
                left join booking b on b.visit_id = v.id
                left join calendar_entry e on e.visit_id = v.id
                left join placement p on p.visit_id = v.id
                left join technician m on m.id = p.technician_id
            where v.id = :visit""";

    private final JdbcClient sql;
    private final MessageSettings settings;
    private final BookingLinks links;

    VisitFactsReading(JdbcClient sql, MessageSettings settings, BookingLinks links) {
        this.sql = sql;
        this.links = links;
        this.settings = settings;
    }

    VisitFacts of(VisitId visit) {
        return find(visit).orElseThrow();
    }

    Optional<VisitFacts> find(VisitId visit) {
        return sql.sql(SELECT)
                .param("visit", visit.value())
                .param("zone", settings.zone().getId())
                .query(this::facts)
                .optional();
    }

    private VisitFacts facts(ResultSet row, int index) throws SQLException {
        return new VisitFacts(
                new VisitId(Sql.uuid(row, "id")),
                VisitState.valueOf(row.getString("state")),
                row.getString("number"),
                row.getBoolean("booked"),
                row.getObject("sequence", Integer.class),
                window(Sql.instantOrNull(row, "starts_at"), Sql.instantOrNull(row, "ends_at")),
                Sql.instantOrNull(row, "changed_at"),
                ZoneId.of(row.getString("zone")),
                new CustomerId(Sql.uuid(row, "customer_id")),
                row.getString("customer_name"),
                Language.of(row.getString("language")),
                row.getString("email"),
                row.getString("phone"),
                Sql.text(row, "service"),
                Sql.text(row, "address"),
                Sql.point(row),
                Sql.text(row, "company"),
                row.getString("technician_name"),
                Sql.instantOrNull(row, "arrives_at"),
                row.getBoolean("booked") ? link(new VisitId(Sql.uuid(row, "id"))) : "");
    }

    private String link(VisitId visit) {
        return links.of(visit)
                .map(link -> settings.site().resolve("/book/b/" + link).toString())
                .orElse("");
    }

    private static @Nullable TimeWindow window(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? null : new TimeWindow(from, to);
    }
}
