package dev.fixpoint.notifications;

import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UnitId;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers were told, or should have been. A caller reaches visits of the own unit and those below it. */
@Service
public class Notifications {
    /** Whether messages of a channel are sent at all. */
    public record ChannelView(Channel channel, boolean configured) {}

    private final MessageReading reading;
    private final Channels channels;
    private final JdbcClient sql;
    private final Clock clock;

    Notifications(MessageReading reading, Channels channels, JdbcClient sql, Clock clock) {
        this.reading = reading;
        this.channels = channels;
        this.sql = sql;
        this.clock = clock;
    }

    public List<ChannelView> channels() {
        return Arrays.stream(Channel.values())
                .map(c -> new ChannelView(c, channels.configured().contains(c)))
                .toList();
    }

    /** Newest first. */
    public Page<MessageView> list(MessageFilter filter, UnitId caller, PageRequest page) {
        return reading.list(filter, caller, page);
    }

    public MessageView get(MessageId id, UnitId caller) {
        return reading.find(id, caller).orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
    }

    /**
     * Lets a message have all its attempts again, the first one now, with today's text and address.
     *
     * @throws dev.fixpoint.shared.Refusal {@code not-resendable} for what has been sent or is no longer wanted
     */
    @Transactional
    public MessageView resend(MessageId id, long seen, UnitId caller) {
        var message = get(id, caller);
        if (message.version() != seen) {
            throw SharedProblem.STALE.refuse(seen, message.version());
        }
        if (!message.state().mayBeResent()) {
            throw MessageProblem.NOT_RESENDABLE.refuse(message.state());
        }
        var changed = sql.sql("""
                        update message set state = 'WAITING', reason = null, detail = null, attempts = 0, next_at = :now,
                            version = version + 1
                        where id = :id and version = :seen""")
                .param("now", Sql.at(clock.instant()))
                .param("id", id.value())
                .param("seen", seen)
                .update();
        if (changed == 0) {
            throw SharedProblem.STALE.refuse(seen, get(id, caller).version());
        }
        return get(id, caller);
    }
}
