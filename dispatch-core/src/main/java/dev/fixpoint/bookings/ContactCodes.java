package dev.fixpoint.bookings;

import dev.fixpoint.secrets.Secrets;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.Sql;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time codes of six digits. Five attempts for each, five codes an hour for each contact and each kept time. */
@Component
class ContactCodes {
    private static final Duration VALID = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ATTEMPTS = 5;
    private static final int CODES = 5;
    private static final int CODES_BELOW = 1_000_000;

    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ContactCodes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A code and until when it may be used. */
    record Issued(String code, Instant validUntil) {}

    @Transactional
    Issued issue(UUID hold, String contact) {
        var now = clock.instant();
        refuseTooMany(hold, contact, now);
        var code = "%06d".formatted(random.nextInt(CODES_BELOW));
        sql.sql("delete from contact_code where contact = :contact and sent_at < :hourAgo")
                .param("contact", contact)
                .param("hourAgo", Sql.at(now.minus(HOUR)))
                .update();
        sql.sql("""
                        insert into contact_code (id, hold_id, contact, hash, sent_at, expires_at)
                        values (:id, :hold, :contact, :hash, :now, :expires)""")
                .param("id", Ids.next())
                .param("hold", hold)
                .param("contact", contact)
                .param("hash", hash(hold, code))
                .param("now", Sql.at(now))
                .param("expires", Sql.at(now.plus(VALID)))
                .update();
        return new Issued(code, now.plus(VALID));
    }

    private void refuseTooMany(UUID hold, String contact, Instant now) {
        sql.sql("select pg_advisory_xact_lock(hashtext('contact_code'), hashtext(:contact))")
                .param("contact", contact)
                .query((_, _) -> 0)
                .list();
        var sent = sql.sql(
                        "select sent_at from contact_code where (contact = :contact or hold_id = :hold) and sent_at > :hourAgo order by sent_at")
                .param("contact", contact)
                .param("hold", hold)
                .param("hourAgo", Sql.at(now.minus(HOUR)))
                .query((row, _) -> Sql.instant(row, "sent_at"))
                .list();
        if (sent.size() >= CODES) {
            long minutes = Duration.between(now, sent.getFirst().plus(HOUR)).toMinutes() + 1;
            throw BookingProblem.TOO_MANY_CODES.refuse(minutes).at("contact", "too-many");
        }
    }

    /**
     * The contact that the code was sent to. A wrong code costs an attempt, also when this is refused.
     *
     * @throws Refusal saying how many attempts are left
     */
    @Transactional(noRollbackFor = Refusal.class)
    String verified(UUID hold, String code) {
        var now = clock.instant();
        var newest = sql.sql("""
                        select id, contact, hash, attempts from contact_code
                        where hold_id = :hold and expires_at > :now order by sent_at desc limit 1 for update""")
                .param("hold", hold)
                .param("now", Sql.at(now))
                .query((row, _) -> new Sent(
                        Sql.uuid(row, "id"), row.getString("contact"), row.getBytes("hash"), row.getInt("attempts")))
                .optional()
                .orElseThrow(() -> BookingProblem.WRONG_CODE.refuse(0).at("code", "wrong"));
        if (newest.attempts() < ATTEMPTS && MessageDigest.isEqual(newest.hash(), hash(hold, code))) {
            return newest.contact();
        }
        sql.sql("update contact_code set attempts = least(attempts + 1, :most) where id = :id")
                .param("most", ATTEMPTS)
                .param("id", newest.id())
                .update();
        int left = Math.max(0, ATTEMPTS - newest.attempts() - 1);
        throw BookingProblem.WRONG_CODE.refuse(left).at("code", "wrong").with("attemptsLeft", left);
    }

    private record Sent(UUID id, String contact, byte[] hash, int attempts) {}

    private static byte[] hash(UUID hold, String code) {
        return Secrets.hash(hold + ":" + code);
    }
}
