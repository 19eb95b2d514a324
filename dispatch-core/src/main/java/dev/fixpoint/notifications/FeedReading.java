package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.visits.VisitState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whose calendar an address opens, and what stands in it. */
@Component
class FeedReading {
    private static final LocalText NUMBER = new LocalText("编号：%s", "Number: %s");
    private static final LocalText CONTACT = new LocalText("联系人：%s %s", "Contact: %s %s");

    /** The technician, in the language of the user. */
    record Owner(TechnicianId technician, String name, Language language) {}

    private final JdbcClient sql;

    FeedReading(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Owner> owner(byte[] hash) {
        return sql.sql("""
                        select t.id, t.name, u.language
                        from calendar_feed f
                            join app_user u on u.id = f.user_id and u.enabled
                            join user_role r on r.user_id = u.id and r.role = 'TECHNICIAN'
                            join technician t on t.id = u.technician_id and t.active
                        where f.hash = :hash""")
                .param("hash", hash)
                .query((row, _) -> new Owner(
                        new TechnicianId(Sql.uuid(row, "id")),
                        row.getString("name"),
                        Language.of(row.getString("language"))))
                .optional();
    }

    /** In order of time; without an end, for nothing is planned beyond the horizon. */
    List<CalendarEvent> events(Owner owner, Instant from) {
        return sql.sql("""
                        select v.id, v.number, v.state, v.version, v.changed_at, p.starts_at, p.ends_at,
                               y.name_zh service_zh, y.name_en service_en, s.address_zh, s.address_en,
                               ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat, c.name customer_name,
                               coalesce(k.name, c.name) contact_name, coalesce(k.phone, c.phone) contact_phone,
                               coalesce(i.description, o.note) note
                        from placement p
                            join visit v on v.id = p.visit_id and v.state <> 'CANCELLED'
                            join work_order o on o.id = v.work_order_id
                            join service_type y on y.code = o.service_type
                            join customer c on c.id = o.customer_id
                            join site s on s.id = o.site_id
                            left join ticket i on i.id = o.ticket_id
                            left join lateral (select name, phone from contact
                                where customer_id = c.id order by id limit 1) k on true
                        where p.technician_id = :technician and p.busy && tstzrange(:from, null)
                        order by p.starts_at""")
                .param("technician", owner.technician().value())
                .param("from", Sql.at(from))
                .query((row, _) -> event(row, owner.language()))
                .list();
    }

    private static CalendarEvent event(ResultSet row, Language language) throws SQLException {
        var service = Sql.text(row, "service").in(language);
        return new CalendarEvent(
                Sql.uuid(row, "id") + "@technician.fixpoint", // a customer's entry of the same visit is another one
                Math.toIntExact(row.getLong("version")),
                status(VisitState.valueOf(row.getString("state"))),
                utc(row, "starts_at"),
                utc(row, "ends_at"),
                Sql.instant(row, "changed_at"),
                service + " · " + row.getString("customer_name"),
                description(row, language),
                Sql.text(row, "address").in(language),
                Sql.point(row));
    }

    /** Until it has been accepted the plan may still change by itself. */
    private static CalendarEvent.Status status(VisitState state) {
        return state == VisitState.PLANNED ? CalendarEvent.Status.TENTATIVE : CalendarEvent.Status.CONFIRMED;
    }

    private static String description(ResultSet row, Language language) throws SQLException {
        var contact = CONTACT.in(language).formatted(row.getString("contact_name"), row.getString("contact_phone"));
        return Stream.of(contact, row.getString("note"), NUMBER.in(language).formatted(row.getString("number")))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Phones show their own clocks. */
    private static ZonedDateTime utc(ResultSet row, String column) throws SQLException {
        return Sql.instant(row, column).atZone(ZoneOffset.UTC);
    }
}
