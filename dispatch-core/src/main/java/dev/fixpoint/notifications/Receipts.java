package dev.fixpoint.notifications;

import dev.fixpoint.shared.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks providers whether what they have taken has arrived; rarer the longer it takes, and not after a day. */
@Component
class Receipts {
    private static final int AT_ONCE = 20;

    private record Open(MessageId id, Channel channel, String providerId, Instant sentAt) {}

    private final JdbcClient sql;
    private final Channels channels;
    private final Clock clock;

    Receipts(JdbcClient sql, Channels channels, Clock clock) {
        this.sql = sql;
        this.channels = channels;
        this.clock = clock;
    }

    void askDue() {
        for (var open : claim(clock.instant())) {
            switch (channels.get(open.channel()).receipt(open.providerId())) {
                case Receipt.Delivered _ -> delivered(open.id());
                case Receipt.Undelivered(var detail) -> undelivered(open.id(), detail);
                case Receipt.Pending _ -> askAgain(open);
            }
        }
    }

    private List<Open> claim(Instant now) {
        return sql.sql("""
                        update message set next_at = :lease
                        where id in (select id from message where next_at <= :now and state = 'SENT'
                            and channel = any(:channels) order by next_at limit :most for update skip locked)
                        returning id, channel, provider_id, sent_at""")
                .param("lease", Sql.at(now.plus(MessageQueue.LEASE)))
                .param("now", Sql.at(now))
                .param(
                        "channels",
                        channels.configured().stream().map(Channel::name).toArray(String[]::new))
                .param("most", AT_ONCE)
                .query((row, _) -> new Open(
                        new MessageId(Sql.uuid(row, "id")),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("provider_id"),
                        Sql.instant(row, "sent_at")))
                .list();
    }

    private void delivered(MessageId id) {
        sql.sql("""
                        update message set state = 'DELIVERED', delivered_at = :now, next_at = null, version = version + 1
                        where id = :id and state = 'SENT'""")
                .param("now", Sql.at(clock.instant()))
                .param("id", id.value())
                .update();
    }

    private void undelivered(MessageId id, String detail) {
        sql.sql("""
                        update message set state = 'DEAD', reason = 'UNDELIVERED', detail = :detail, next_at = null,
                            version = version + 1
                        where id = :id and state = 'SENT'""").param("detail", detail).param("id", id.value()).update();
    }

    private void askAgain(Open open) {
        var now = clock.instant();
        var next = BackOff.untilReceipt(Duration.between(open.sentAt(), now)).map(now::plus);
        sql.sql("update message set next_at = :next where id = :id and state = 'SENT'")
                .param("next", Sql.atOrNull(next.orElse(null)))
                .param("id", open.id().value())
                .update();
    }
}
