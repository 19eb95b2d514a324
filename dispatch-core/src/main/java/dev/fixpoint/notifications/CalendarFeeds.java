package dev.fixpoint.notifications;

import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.secrets.Secrets;
import dev.fixpoint.secrets.SigningKeys;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Private calendars of technicians: whoever has the address sees the technician's visits, until the technician asks for a new
 * one. The address is the user and a number, signed with a key of this installation; without its row it opens nothing.
 */
@Service
public class CalendarFeeds {
    private static final Duration LOOK_BACK = Duration.ofDays(7);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(15);
    private static final LocalText NAME = new LocalText("上门日程 · %s", "Visits · %s");

    private final FeedReading reading;
    private final Organisation organisation;
    private final MessageSettings settings;
    private final SigningKeys keys;
    private final JdbcClient sql;
    private final Clock clock;

    CalendarFeeds(
            FeedReading reading,
            Organisation organisation,
            MessageSettings settings,
            SigningKeys keys,
            JdbcClient sql,
            Clock clock) {
        this.reading = reading;
        this.organisation = organisation;
        this.settings = settings;
        this.keys = keys;
        this.sql = sql;
        this.clock = clock;
    }

    /** The address of a user as it is now. */
    public FeedAddress of(UserId user) {
        return sql.sql("select version, hash is not null valid from calendar_feed where user_id = :user")
                .param("user", user.value())
                .query((row, _) -> {
                    var version = row.getLong("version");
                    return new FeedAddress(row.getBoolean("valid") ? key(user, version) : null, version);
                })
                .optional()
                .orElse(new FeedAddress(null, 0));
    }

    /**
     * Makes an address; the one before opens nothing any more.
     *
     * @throws dev.fixpoint.shared.Refusal {@code stale-version} if somebody has made one since, so that a double click makes one
     */
    @Transactional
    public FeedAddress renew(UserId user, long seen) {
        var next = seen + 1;
        return write(user, seen, key(user, next));
    }

    /** Withdraws the address: nobody sees the calendar any more. */
    @Transactional
    public FeedAddress stop(UserId user, long seen) {
        return write(user, seen, null);
    }

    /**
     * Everything planned for the technician from a week ago on.
     *
     * @throws dev.fixpoint.shared.Refusal {@code calendar-unknown} for an address that is wrong or withdrawn, and for one whose
     *     user may no longer sign in as a technician; it looks the same
     */
    public CalendarFile open(String key) {
        var owner = reading.owner(Secrets.hash(key)).orElseThrow(MessageProblem.CALENDAR_UNKNOWN::refuse);
        var language = owner.language();
        var company =
                organisation.headquarters().map(h -> h.name().in(language)).orElse("");
        return CalendarFile.subscribed(
                reading.events(owner, clock.instant().minus(LOOK_BACK)),
                new CalendarFile.Host(company, settings.organizer()),
                NAME.in(language).formatted(owner.name()),
                LOOK_AGAIN);
    }

    private FeedAddress write(UserId user, long seen, @Nullable String key) {
        var current = of(user).version();
        var written = current == seen
                ? sql.sql("""
                        insert into calendar_feed as f (user_id, version, hash, changed_at)
                        values (:user, :seen + 1, :hash, :now)
                        on conflict (user_id) do update set version = f.version + 1, hash = excluded.hash,
                            changed_at = excluded.changed_at
                        where f.version = :seen""")
                        .param("user", user.value())
                        .param("seen", seen)
                        .param("hash", key == null ? null : Secrets.hash(key))
                        .param("now", Sql.at(clock.instant()))
                        .update()
                : 0;
        if (written == 0) {
            throw SharedProblem.STALE.refuse(seen, of(user).version());
        }
        return new FeedAddress(key, seen + 1);
    }

    private String key(UserId user, long version) {
        return Secrets.address(keys.get("calendar-feed"), user.value() + " " + version);
    }
}
