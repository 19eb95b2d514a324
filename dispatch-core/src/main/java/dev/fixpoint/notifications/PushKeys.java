package dev.fixpoint.notifications;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key pair by which push services know this installation (VAPID, RFC 8292): as configured, or made when first needed and
 * kept in the database, the same on every node. Browsers tie their subscriptions to it; the private half never leaves.
 */
@Component
class PushKeys {
    private static final String CURVE = "secp256r1";
    private static final int BYTES = 32;

    private record Pair(String publicKey, String privateKey) {
        @Override
        public String toString() {
            return "push key " + publicKey;
        }
    }

    private final JdbcClient sql;
    private final MessageSettings settings;
    private volatile @Nullable VAPIDKeyPair known;

    PushKeys(JdbcClient sql, MessageSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    VAPIDKeyPair get() {
        var pair = known;
        if (pair == null) {
            pair = read(configured());
            known = pair;
        }
        return pair;
    }

    private Pair configured() {
        var push = settings.push();
        return push.publicKey().isBlank() ? kept() : new Pair(push.publicKey(), push.privateKey());
    }

    /** Whoever comes first makes it. */
    private Pair kept() {
        var made = made();
        sql.sql("insert into push_key (public_key, private_key) values (:public, :private) on conflict do nothing")
                .param("public", made.publicKey())
                .param("private", made.privateKey())
                .update();
        return sql.sql("select public_key, private_key from push_key")
                .query((row, _) -> new Pair(row.getString("public_key"), row.getString("private_key")))
                .single();
    }

    private static Pair made() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            var pair = generator.generateKeyPair();
            var publicKey = PublicKeySources.ofECPublicKey((ECPublicKey) pair.getPublic());
            return new Pair(publicKey.extractStringInUncompressedForm(), written((ECPrivateKey) pair.getPrivate()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + CURVE, e);
        }
    }

    private static String written(ECPrivateKey key) {
        var number = key.getS().toByteArray(); // with a sign, and without leading zeros
        var bytes = new byte[BYTES];
        int length = Math.min(BYTES, number.length);
        System.arraycopy(number, number.length - length, bytes, BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static VAPIDKeyPair read(Pair pair) {
        try {
            var curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec(CURVE));
            var number = new BigInteger(1, Base64.getUrlDecoder().decode(pair.privateKey()));
            var spec = new ECPrivateKeySpec(number, curve.getParameterSpec(ECParameterSpec.class));
            var key = (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec);
            var publicKey = Base64.getUrlDecoder().decode(pair.publicKey());
            return VAPIDKeyPairs.of(
                    PrivateKeySources.ofECPrivateKey(key), PublicKeySources.ofUncompressedBytes(publicKey));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("fixpoint.messages.push: the keys are no pair of P-256 in base64url", e);
        }
    }
}
