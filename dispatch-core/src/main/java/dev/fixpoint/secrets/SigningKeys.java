package dev.fixpoint.secrets;

import java.security.SecureRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keys that never leave this installation: kept in its database, the same on every node. */
@Service
public class SigningKeys {
    private static final int LENGTH = 32;

    private final JdbcClient sql;
    private final SecureRandom random = new SecureRandom();
    private final ConcurrentMap<String, byte[]> known = new ConcurrentHashMap<>();

    SigningKeys(JdbcClient sql) {
        this.sql = sql;
    }

    /** 32 bytes, made by whoever asks first. */
    public byte[] get(String purpose) {
        return known.computeIfAbsent(purpose, this::load);
    }

    private byte[] load(String purpose) {
        var made = new byte[LENGTH];
        random.nextBytes(made);
        sql.sql("insert into signing_key (purpose, key) values (:purpose, :key) on conflict do nothing")
                .param("purpose", purpose)
                .param("key", made)
                .update();
        return sql.sql("select key from signing_key where purpose = :purpose")
                .param("purpose", purpose)
                .query(byte[].class)
                .single();
    }
}
