package dev.fixpoint.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is kept of a secret that only its owner knows, and what only we can have written. */
public final class Secrets {
    private static final String SIGNATURE = "HmacSHA256";
    private static final int ADDRESS_LENGTH = 16;

    private Secrets() {}

    /** SHA-256. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Part of an address that opens something for whoever has it: 128 bits that nobody can guess, the same whenever it is made
     * from the same text, 22 characters that need no escaping.
     */
    public static String address(byte[] key, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sign(key, text), ADDRESS_LENGTH));
    }

    /** HMAC-SHA-256. */
    public static byte[] sign(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(SIGNATURE);
            mac.init(new SecretKeySpec(key, SIGNATURE));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + SIGNATURE, e);
        }
    }
}
