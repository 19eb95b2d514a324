package dev.fixpoint.notifications;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts messages into the message table; {@link MessageQueue} takes them out. */
@Component
class Outbox {
    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Outbox(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Adds a message; told the same of the same promise before, it adds nothing. */
    void add(VisitFacts visit, MessageKind kind, Recipient to, Instant now, Instant due, Instant expires) {
        sql.sql("""
                        insert into message (id, kind, channel, device, visit_id, customer_id, sequence, language, state,
                            created_at, due_at, expires_at, next_at)
                        values (:id, :kind, :channel, :device, :visit, :customer, :sequence, :language, 'WAITING',
                            :now, :due, :expires, :due)
                        on conflict on constraint message_once_uk do nothing""")
                .param("id", MessageId.next().value())
                .param("kind", kind.name())
                .param("channel", to.channel().name())
                .param("device", to.deviceValue())
                .param("visit", visit.visit().value())
                .param("customer", visit.customer().value())
                .param("sequence", visit.sequenceOrFirst())
                .param("language", visit.language().tag())
                .param("now", Sql.at(now))
                .param("due", Sql.at(due))
                .param("expires", Sql.at(expires))
                .update();
    }

    /** Adds what technicians are told of a day; who has been told of that day already is left alone. */
    void addDays(List<DayReminder> reminders, Instant now) {
        batches.batchUpdate("""
                insert into message (id, kind, channel, technician_id, day, sequence, language, state,
                    created_at, due_at, expires_at, next_at)
                values (?, 'DAY_AHEAD', ?, ?, ?, 0, ?, 'WAITING', ?, ?, ?, ?)
                on conflict (technician_id, day) where technician_id is not null do nothing""", reminders, 200, (statement, r) -> {
            statement.setObject(1, MessageId.next().value());
            statement.setString(2, r.channel().name());
            statement.setObject(3, r.technician().value());
            statement.setObject(4, r.day());
            statement.setString(5, r.language().tag());
            statement.setObject(6, Sql.at(now));
            statement.setObject(7, Sql.at(now));
            statement.setObject(8, Sql.at(r.start()));
            statement.setObject(9, Sql.at(now));
        });
    }

    /** Drops what has not been sent of a visit; what is being sent at this moment waits for its claim to end. */
    void supersede(VisitId visit) {
        sql.sql("""
                        update message set state = 'DROPPED', reason = 'SUPERSEDED', next_at = null, version = version + 1
                        where visit_id = :visit and state in ('WAITING', 'FAILED', 'NO_CHANNEL')""").param("visit", visit.value()).update();
    }

    /** Takes back what a device has not been told; had it been tried, that stays on record. */
    void withdraw(VisitId visit, PushDeviceId device) {
        sql.sql("""
                        delete from message where visit_id = :visit and device = :device and attempts = 0
                            and state in ('WAITING', 'NO_CHANNEL')""")
                .param("visit", visit.value())
                .param("device", device.value())
                .update();
        sql.sql("""
                        update message set state = 'DROPPED', reason = 'DEVICE_GONE', next_at = null, version = version + 1
                        where visit_id = :visit and device = :device and state in ('WAITING', 'FAILED', 'NO_CHANNEL')""")
                .param("visit", visit.value())
                .param("device", device.value())
                .update();
    }

    /** Whether a promise of this visit may have reached the customer this way. */
    boolean hasToldPromise(VisitId visit, Channel channel) {
        return sql.sql("""
                        select exists (select from message where visit_id = :visit and channel = :channel
                            and kind in ('CONFIRMED', 'CHANGED') and attempts > 0)""")
                .param("visit", visit.value())
                .param("channel", channel.name())
                .query(Boolean.class)
                .single();
    }
}
