package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down, the evening before, that technicians are to be told of their day. Unlike a customer's promise a plan changes
 * until then, so it is read that evening and not followed all week; who gets the first visit later that evening is told then.
 */
@Component
class DayReminders {
    static final Duration EVERY = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final Channels channels;
    private final MessageSettings settings;
    private final JdbcClient sql;
    private final Clock clock;

    DayReminders(Outbox outbox, Channels channels, MessageSettings settings, JdbcClient sql, Clock clock) {
        this.outbox = outbox;
        this.channels = channels;
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
    }

    /** Wherever it is evening already; however often and on however many nodes, each technician is told of a day once. */
    void writeDue() {
        var now = clock.instant();
        for (var zone : zones()) {
            var local = now.atZone(zone);
            if (!local.toLocalTime().isBefore(settings.technicianReminderAt())) {
                outbox.addDays(missing(zone, local.toLocalDate().plusDays(1)), now);
            }
        }
    }

    private List<ZoneId> zones() {
        return sql.sql("select distinct zone from territory").query(String.class).list().stream()
                .map(ZoneId::of)
                .toList();
    }

    /** Who has visits on this day and has not been told. */
    private List<DayReminder> missing(ZoneId zone, LocalDate date) {
        var day = WorkDay.of(date, zone);
        return sql
                .sql("""
                        select t.id, t.phone, u.email, u.language, w.start
                        from territory r
                            join technician t on t.territory_id = r.id and t.active
                            join lateral (select min(p.starts_at) start
                                from placement p
                                    join visit v on v.id = p.visit_id and v.state in ('PLANNED', 'ACCEPTED')
                                where p.technician_id = t.id and p.busy && tstzrange(:from, :to)
                                    and p.starts_at >= :from) w on w.start is not null
                            left join lateral (select language, email from app_user
                                where technician_id = t.id and enabled order by email, id limit 1) u on true
                        where r.zone = :zone
                            and not exists (select from message m where m.technician_id = t.id and m.day = :day)""")
                .param("zone", zone.getId())
                .param("day", date)
                .param("from", Sql.at(day.from()))
                .param("to", Sql.at(day.to()))
                .query((row, _) -> reminder(row, date))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DayReminder> reminder(ResultSet row, LocalDate day) throws SQLException {
        var technician = new TechnicianId(Sql.uuid(row, "id"));
        var written = row.getString("language");
        var language = written == null ? Language.ZH : Language.of(written);
        var start = Sql.instant(row, "start");
        return channel(row.getString("email") != null, !row.getString("phone").isBlank())
                .map(channel -> new DayReminder(technician, day, channel, language, start));
    }

    /** By e-mail rather than by text message, if that is a choice. */
    private Optional<Channel> channel(boolean hasEmail, boolean hasPhone) {
        var onlySmsGoes = hasPhone
                && channels.configured().contains(Channel.SMS)
                && !channels.configured().contains(Channel.EMAIL);
        if (hasEmail && !onlySmsGoes) {
            return Optional.of(Channel.EMAIL);
        }
        return hasPhone ? Optional.of(Channel.SMS) : Optional.empty();
    }
}
