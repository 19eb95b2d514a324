package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what there is to tell a technician. */
@Component
class DayFactsReading {
    private record Person(
            String name, Language language, @Nullable String email, String phone, LocalText company, ZoneId zone) {}

    private record Work(
            int visits, @Nullable Instant start, @Nullable LocalText place) {
        static final Work NONE = new Work(0, null, null);
    }

    private final JdbcClient sql;

    DayFactsReading(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty if the technician works here no more. */
    Optional<DayFacts> find(TechnicianId technician, LocalDate day) {
        return person(technician).map(p -> {
            var work = work(technician, WorkDay.of(day, p.zone()));
            return new DayFacts(
                    p.name(),
                    p.language(),
                    p.email(),
                    p.phone(),
                    p.company(),
                    p.zone(),
                    day,
                    work.visits(),
                    work.start(),
                    work.place());
        });
    }

    private Optional<Person> person(TechnicianId technician) {
        return sql.sql("""
                        select t.name, t.phone, r.zone, u.language, u.email, h.name_zh company_zh, h.name_en company_en
                        from technician t
                            join territory r on r.id = t.territory_id
                            join organisation_unit h on h.kind = 'HEADQUARTERS'
                            left join lateral (select language, email from app_user
                                where technician_id = t.id and enabled order by email, id limit 1) u on true
                        where t.id = :technician and t.active""")
                .param("technician", technician.value())
                .query(DayFactsReading::person)
                .optional();
    }

    private Work work(TechnicianId technician, WorkDay day) {
        return sql.sql("""
                        select count(*) over () visits, p.starts_at, s.address_zh, s.address_en
                        from placement p
                            join visit v on v.id = p.visit_id and v.state in ('PLANNED', 'ACCEPTED')
                            join work_order o on o.id = v.work_order_id
                            join site s on s.id = o.site_id
                        where p.technician_id = :technician and p.busy && tstzrange(:from, :to) and p.starts_at >= :from
                        order by p.starts_at limit 1""")
                .param("technician", technician.value())
                .param("from", Sql.at(day.from()))
                .param("to", Sql.at(day.to()))
                .query((row, _) ->
                        new Work(row.getInt("visits"), Sql.instant(row, "starts_at"), Sql.text(row, "address")))
                .optional()
                .orElse(Work.NONE);
    }

    private static Person person(ResultSet row, int index) throws SQLException {
        var language = row.getString("language");
        return new Person(
                row.getString("name"),
                language == null ? Language.ZH : Language.of(language),
                row.getString("email"),
                row.getString("phone"),
                Sql.text(row, "company"),
                ZoneId.of(row.getString("zone")));
    }
}
