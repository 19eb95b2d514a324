package dev.fixpoint.bookings;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is kept of a secret that only its owner knows, and what only we can have written. */
final class Secrets {
    private static final String SIGNATURE = "HmacSHA256";

    private Secrets() {}

    /** SHA-256. */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** HMAC-SHA-256. */
    static byte[] sign(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(SIGNATURE);
            mac.init(new SecretKeySpec(key, SIGNATURE));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + SIGNATURE, e);
        }
    }
}
