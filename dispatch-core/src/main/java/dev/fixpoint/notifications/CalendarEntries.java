package dev.fixpoint.notifications;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar_entry table: every change of a promise gets the next number. */
@Component
class CalendarEntries {
    private final JdbcClient sql;

    CalendarEntries(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return the promise's number, 0 for the first; empty if just this window has been promised already */
    Optional<Integer> promised(VisitId visit, TimeWindow window, Instant now) {
        return sql.sql("""
                        insert into calendar_entry as e (visit_id, sequence, starts_at, ends_at, changed_at)
                        values (:visit, 0, :from, :to, :now)
                        on conflict (visit_id) do update set sequence = e.sequence + 1, starts_at = excluded.starts_at,
                            ends_at = excluded.ends_at, cancelled = false, changed_at = excluded.changed_at
                        where e.cancelled or (e.starts_at, e.ends_at) <> (excluded.starts_at, excluded.ends_at)
                        returning sequence""")
                .param("visit", visit.value())
                .param("from", Sql.at(window.from()))
                .param("to", Sql.at(window.to()))
                .param("now", Sql.at(now))
                .query(Integer.class)
                .optional();
    }

    void cancelled(VisitId visit, Instant now) {
        sql.sql("""
                        update calendar_entry set cancelled = true, sequence = sequence + 1, changed_at = :now
                        where visit_id = :visit and not cancelled""").param("visit", visit.value()).param("now", Sql.at(now)).update();
    }
}
