package dev.fixpoint.identity;

import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Phones that stay signed in. Each refresh token is good once and gives the next one (RFC 9700, 4.14.2): a token that comes a
 * second time was stolen, or its successor was, and the device is signed out. Only the request that used it may repeat
 * itself, as long as nobody has used what it was answered: its answer got lost.
 */
@Service
public class Devices {
    private static final Duration IDLE = Duration.ofDays(60);

    private final Users users;
    private final Tokens tokens;
    private final RefreshTokens refreshTokens;
    private final JdbcClient sql;
    private final Clock clock;

    Devices(Users users, Tokens tokens, RefreshTokens refreshTokens, JdbcClient sql, Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.refreshTokens = refreshTokens;
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws Refusal {@code wrong-login} */
    @Transactional(noRollbackFor = Refusal.class)
    public DeviceSession signIn(String username, String password, String name) {
        var user = users.signIn(username, password).userId();
        var now = clock.instant();
        var device = Ids.next();
        sql.sql("delete from signed_in_device where expires_at < :now")
                .param("now", Sql.at(now))
                .update();
        sql.sql("""
                        insert into signed_in_device (id, user_id, name, signed_in_at, last_used_at, expires_at)
                        values (:id, :user, :name, :now, :now, :expires)""")
                .param("id", device)
                .param("user", user.value())
                .param("name", name)
                .param("now", Sql.at(now))
                .param("expires", Sql.at(now.plus(IDLE)))
                .update();
        var refresh = Tokens.random();
        refreshTokens.add(Tokens.hash(refresh), device, null, now);
        return session(device, user, refresh, now);
    }

    /**
     * Gives new tokens for a refresh token.
     *
     * @param request made by the phone for this refresh, and sent again with it if no answer came
     * @throws Refusal {@code not-signed-in}; with a token that was used already the device is signed out as well
     */
    @Transactional(noRollbackFor = Refusal.class)
    public DeviceSession refresh(String refreshToken, UUID request) {
        var now = clock.instant();
        var used = Tokens.hash(refreshToken);
        var row = refreshTokens.hold(used, now).orElseThrow(IdentityProblem.NOT_SIGNED_IN::refuse);
        if (row.usedBy() != null && !(row.usedBy().equals(request) && refreshTokens.takeBack(used))) {
            remove(row.device(), row.user());
            throw IdentityProblem.NOT_SIGNED_IN.refuse();
        }
        refreshTokens.use(used, request);
        sql.sql("update signed_in_device set last_used_at = :now, expires_at = :expires where id = :id")
                .param("now", Sql.at(now))
                .param("expires", Sql.at(now.plus(IDLE)))
                .param("id", row.device())
                .update();
        var next = Tokens.random();
        refreshTokens.add(Tokens.hash(next), row.device(), used, now);
        return session(row.device(), row.user(), next, now);
    }

    /** Where a user is signed in, latest first. */
    public List<SignedInDevice> of(UserId user) {
        return sql.sql("""
                        select * from signed_in_device where user_id = :user and expires_at > :now
                        order by last_used_at desc, id""")
                .param("user", user.value())
                .param("now", Sql.at(clock.instant()))
                .query((row, _) -> new SignedInDevice(
                        Sql.uuid(row, "id"),
                        row.getString("name"),
                        Sql.instant(row, "signed_in_at"),
                        Sql.instant(row, "last_used_at")))
                .list();
    }

    /**
     * Signs one of a user's devices out.
     *
     * @throws Refusal {@code not-found}
     */
    @Transactional
    public void signOut(UUID device, UserId user) {
        if (remove(device, user) == 0) {
            throw SharedProblem.NOT_FOUND.refuse(device);
        }
    }

    /** Its tokens go with it. */
    private int remove(UUID device, UserId user) {
        tokens.forgetLookUps();
        return sql.sql("delete from signed_in_device where id = :id and user_id = :user")
                .param("id", device)
                .param("user", user.value())
                .update();
    }

    private DeviceSession session(UUID device, UserId user, String refresh, Instant now) {
        var access = tokens.issueFor(device, user);
        return new DeviceSession(device, access.value(), access.expiresAt(), refresh, now.plus(IDLE));
    }
}
