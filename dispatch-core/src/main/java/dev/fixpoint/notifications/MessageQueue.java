package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The message table as a queue. A claim is one statement that skips what others hold, and ends by itself: a worker that
 * dies loses nothing. Whoever then claims the message is told that it may have been sent.
 */
@Component
class MessageQueue {
    /** Longer than any attempt to send takes. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient sql;

    MessageQueue(JdbcClient sql) {
        this.sql = sql;
    }

    /** Takes up to so many messages that are due; each counts as an attempt. */
    List<ClaimedMessage> claim(int most, Instant now, Channel channel) {
        return sql.sql("""
                        update message set uncertain = uncertain or state = 'SENDING', state = 'SENDING',
                            attempts = attempts + 1, next_at = :lease, version = version + 1
                        where id in (select id from message where next_at <= :now
                            and state in ('WAITING', 'FAILED', 'SENDING') and channel = :channel
                            and attempts < :limit
                            order by next_at limit :most for update skip locked)
                        returning *""")
                .param("lease", Sql.at(now.plus(LEASE)))
                .param("now", Sql.at(now))
                .param("channel", channel.name())
                .param("limit", BackOff.ATTEMPTS)
                .param("most", most)
                .query(MessageQueue::claimed)
                .list();
    }

    /** Gives up what died with its last attempt; parks what no channel is configured for, and fetches it back if still wanted. */
    void tidy(Instant now, Set<Channel> channels) {
        sql.sql("""
                        update message set state = 'DEAD', reason = 'UNANSWERED', next_at = null, version = version + 1
                        where next_at <= :now and state = 'SENDING' and attempts >= :limit""").param("now", Sql.at(now)).param("limit", BackOff.ATTEMPTS).update();
        sql.sql("""
                        update message set state = 'NO_CHANNEL', next_at = null, version = version + 1
                        where next_at <= :now and state in ('WAITING', 'FAILED') and channel <> all(:channels)""")
                .param("now", Sql.at(now))
                .param("channels", names(channels))
                .update();
        sql.sql("""
                        update message set state = 'WAITING', next_at = due_at, version = version + 1
                        where state = 'NO_CHANNEL' and channel = any(:channels)""").param("channels", names(channels)).update();
    }

    void prepared(MessageId id, String address, Language language, MessageText text) {
        sql.sql("""
                        update message set address = :address, language = :language, subject = :subject, body = :body
                        where id = :id""")
                .param("address", address)
                .param("language", language.tag())
                .param("subject", text.subject())
                .param("body", text.body())
                .param("id", id.value())
                .update();
    }

    /** Taken by the provider, whichever attempt it was; nobody sends it again. */
    void accepted(MessageId id, Outcome.Accepted outcome, Instant now) {
        sql.sql("""
                        update message set state = 'SENT', reason = null, detail = null, sent_at = :now,
                            provider_id = :provider, next_at = :ask, version = version + 1
                        where id = :id and state in ('SENDING', 'FAILED')""")
                .param("now", Sql.at(now))
                .param("provider", outcome.providerId())
                .param("ask", Sql.atOrNull(outcome.receiptFollows() ? now.plus(BackOff.FIRST_RECEIPT) : null))
                .param("id", id.value())
                .update();
    }

    /** Another attempt follows later, unless this was the last. */
    void failed(ClaimedMessage message, MessageReason reason, String detail, Instant now) {
        var again = BackOff.after(message.attempts()).map(now::plus).orElse(null);
        end(message, again == null ? MessageState.DEAD : MessageState.FAILED, reason, detail, again);
    }

    void dead(ClaimedMessage message, MessageReason reason, @Nullable String detail) {
        end(message, MessageState.DEAD, reason, detail, null);
    }

    void dropped(ClaimedMessage message, MessageReason reason) {
        end(message, MessageState.DROPPED, reason, null, null);
    }

    /** Ends a claim; a claim that has gone to somebody else since is no longer ours to end. */
    private void end(
            ClaimedMessage message,
            MessageState state,
            MessageReason reason,
            @Nullable String detail,
            @Nullable Instant next) {
        sql.sql("""
                        update message set state = :state, reason = :reason, detail = coalesce(:detail, detail),
                            next_at = :next, uncertain = uncertain or :uncertain, version = version + 1
                        where id = :id and state = 'SENDING' and attempts = :attempts""")
                .param("state", state.name())
                .param("reason", reason.name())
                .param("detail", detail)
                .param("next", Sql.atOrNull(next))
                .param("uncertain", reason == MessageReason.UNANSWERED)
                .param("id", message.id().value())
                .param("attempts", message.attempts())
                .update();
    }

    private static String[] names(Set<Channel> channels) {
        return channels.stream().map(Channel::name).toArray(String[]::new);
    }

    private static Topic topic(ResultSet row) throws SQLException {
        var technician = Sql.uuidOrNull(row, "technician_id");
        return technician == null
                ? new Topic.Promise(new VisitId(Sql.uuid(row, "visit_id")), row.getInt("sequence"))
                : new Topic.Day(new TechnicianId(technician), row.getObject("day", LocalDate.class));
    }

    private static ClaimedMessage claimed(ResultSet row, int index) throws SQLException {
        var address = row.getString("address");
        var body = row.getString("body");
        var device = row.getString("device");
        return new ClaimedMessage(
                new MessageId(Sql.uuid(row, "id")),
                MessageKind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                device == null ? null : new PushDeviceId(device),
                topic(row),
                row.getInt("attempts"),
                row.getBoolean("uncertain"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at"),
                address == null || body == null
                        ? null
                        : new ClaimedMessage.Tried(address, new MessageText(row.getString("subject"), body)));
    }
}
