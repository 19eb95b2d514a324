package dev.fixpoint.bookings;

import dev.fixpoint.secrets.Secrets;
import dev.fixpoint.secrets.SigningKeys;
import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.VisitId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that open one booking for whoever has them. A link is the booking's identifier signed with a key of this
 * installation: 128 bits that nobody can guess, the same whenever it is told and short enough for a text message. Without its
 * row it opens nothing.
 */
@Service
public class BookingLinks {
    private final SigningKeys keys;
    private final BookingSettings settings;
    private final JdbcClient sql;
    private final Clock clock;

    BookingLinks(SigningKeys keys, BookingSettings settings, JdbcClient sql, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
    }

    /** The link of the booking of a visit, valid for some time after its last window; empty if nobody booked the visit. */
    @Transactional
    public Optional<String> of(VisitId visit) {
        return sql.sql("""
                        select b.id, coalesce((select max(ends_at) from visit_window w where w.visit_id = b.visit_id),
                            b.requested_at) until
                        from booking b where b.visit_id = :visit""")
                .param("visit", visit.value())
                .query((row, _) -> make(new BookingId(Sql.uuid(row, "id")), Sql.instant(row, "until")))
                .optional();
    }

    /** @throws dev.fixpoint.shared.Refusal for a link that is unknown or has expired, which looks the same */
    BookingId open(String link) {
        return sql.sql("select booking_id from booking_link where hash = :hash and expires_at > :now")
                .param("hash", Secrets.hash(link))
                .param("now", Sql.at(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(BookingId::new)
                .orElseThrow(BookingProblem.LINK_UNKNOWN::refuse);
    }

    private String make(BookingId booking, Instant until) {
        var link = Secrets.address(keys.get("booking-link"), booking.value().toString());
        sql.sql("""
                        insert into booking_link (hash, booking_id, expires_at) values (:hash, :booking, :expires)
                        on conflict (hash) do update set expires_at = greatest(booking_link.expires_at, excluded.expires_at)""")
                .param("hash", Secrets.hash(link))
                .param("booking", booking.value())
                .param("expires", Sql.at(until.plus(settings.link())))
                .update();
        return link;
    }
}
