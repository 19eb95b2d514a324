package dev.fixpoint.identity;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of refresh tokens. */
@Component
class RefreshTokens {
    private final JdbcClient sql;

    RefreshTokens(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param usedBy the request that has used it already */
    record Row(UUID device, UserId user, @Nullable UUID usedBy) {}

    /** A token of a device that may still refresh, and until the transaction ends. */
    Optional<Row> hold(byte[] hash, Instant now) {
        return sql.sql("""
                        select d.id, d.user_id, r.used_by
                        from refresh_token r
                            join signed_in_device d on d.id = r.device_id and d.expires_at > :now
                            join app_user u on u.id = d.user_id and u.enabled
                        where r.hash = :hash for update of d, r""")
                .param("hash", hash)
                .param("now", Sql.at(now))
                .query((row, _) -> new Row(
                        Sql.uuid(row, "id"), new UserId(Sql.uuid(row, "user_id")), Sql.uuidOrNull(row, "used_by")))
                .optional();
    }

    void add(byte[] hash, UUID device, byte @Nullable [] follows, Instant now) {
        sql.sql("""
                        insert into refresh_token (hash, device_id, follows, issued_at)
                        values (:hash, :device, :follows, :now)""")
                .param("hash", hash)
                .param("device", device)
                .param("follows", follows)
                .param("now", Sql.at(now))
                .update();
    }

    void use(byte[] hash, UUID request) {
        sql.sql("update refresh_token set used_by = :request where hash = :hash")
                .param("request", request)
                .param("hash", hash)
                .update();
    }

    /** Takes back the token that was given for another, if nobody has used it. */
    boolean takeBack(byte[] follows) {
        return sql.sql("delete from refresh_token where follows = :follows and used_by is null")
                        .param("follows", follows)
                        .update()
                == 1;
    }
}
