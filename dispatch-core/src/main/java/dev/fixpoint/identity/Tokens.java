package dev.fixpoint.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Opaque access tokens: what a browser keeps in its session cookie and a phone or machine sends as a bearer token.
 *
 * <p>They live in the database, so every node knows them and a restart signs nobody out. A look-up is remembered for ten
 * seconds; so long may a revoked token still work on another node.
 */
@Service
public class Tokens {
    /** What a token is for. */
    public enum Kind {
        SESSION(Duration.ofHours(12)),
        BEARER(Duration.ofHours(24)),
        /** Of a phone that refreshes it; see {@link Devices}. */
        DEVICE(Duration.ofMinutes(15));

        private final Duration lifetime;

        Kind(Duration lifetime) {
            this.lifetime = lifetime;
        }

        public Duration lifetime() {
            return lifetime;
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final AppUsers users;
    private final Clock clock;
    private final Cache<String, Optional<Caller>> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    Tokens(JdbcClient sql, AppUsers users, Clock clock) {
        this.sql = sql;
        this.users = users;
        this.clock = clock;
    }

    @Transactional
    public IssuedToken issue(UserId user, Kind kind, @Nullable String device) {
        return issue(user, kind, device, null);
    }

    /** A token that ends with the device's sign-in, if not before. */
    IssuedToken issueFor(UUID device, UserId user) {
        return issue(user, Kind.DEVICE, null, device);
    }

    private IssuedToken issue(UserId user, Kind kind, @Nullable String device, @Nullable UUID boundTo) {
        var value = random();
        var now = clock.instant();
        var expiresAt = now.plus(kind.lifetime());
        sql.sql("""
                        insert into access_token (token_hash, user_id, kind, device, device_id, created_at, expires_at)
                        values (:hash, :user, :kind, :device, :boundTo, :now, :expires)""")
                .param("hash", hash(value))
                .param("user", user.value())
                .param("kind", kind.name())
                .param("device", device)
                .param("boundTo", boundTo)
                .param("now", Sql.at(now))
                .param("expires", Sql.at(expiresAt))
                .update();
        return new IssuedToken(value, expiresAt);
    }

    /** 43 characters of base64url, 256 random bits. */
    static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whom a token stands for; empty if it is unknown, expired, revoked, or its user disabled. */
    public Optional<Caller> callerOf(String token) {
        return known.get(token, this::lookUp);
    }

    @Transactional
    public void revoke(String token) {
        sql.sql("delete from access_token where token_hash = :hash")
                .param("hash", hash(token))
                .update();
        known.invalidate(token);
    }

    /** Signs a user out of every browser, phone and machine. */
    @Transactional
    void revokeAllOf(UserId user) {
        for (var table : List.of("signed_in_device", "access_token")) {
            sql.sql("delete from " + table + " where user_id = :user")
                    .param("user", user.value())
                    .update();
        }
        forgetLookUps();
    }

    /** To be called when something about users has changed; takes effect once it is committed. */
    void forgetLookUps() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.invalidateAll();
            }
        });
    }

    private Optional<Caller> lookUp(String token) {
        return sql.sql("""
                        select user_id from access_token join app_user u on u.id = user_id
                        where token_hash = :hash and expires_at > :now and u.enabled""")
                .param("hash", hash(token))
                .param("now", Sql.at(clock.instant()))
                .query(UUID.class)
                .optional()
                .flatMap(users::findById)
                .map(AppUser::asCaller);
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
