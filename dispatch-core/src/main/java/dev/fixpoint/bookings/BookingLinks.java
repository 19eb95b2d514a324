package dev.fixpoint.bookings;

import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.Sql;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that open one booking for whoever has them: 256 random bits, of which only the hash is kept. */
@Component
class BookingLinks {
    private static final int BYTES = 32;

    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BookingLinks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A new link; older ones stay valid until they expire. */
    String make(BookingId booking, Instant expiresAt) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var link = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql("insert into booking_link (hash, booking_id, expires_at) values (:hash, :booking, :expires)")
                .param("hash", Secrets.hash(link))
                .param("booking", booking.value())
                .param("expires", Sql.at(expiresAt))
                .update();
        return link;
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
}
