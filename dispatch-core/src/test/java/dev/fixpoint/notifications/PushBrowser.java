package dev.fixpoint.notifications;

import com.zerodeplibs.webpush.key.PublicKeySources;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser's end of RFC 8291, written from the standard: its keys, and reading what was encrypted for it. */
record PushBrowser(PrivateKey key, byte[] point, byte[] auth) {
    static PushBrowser make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var random = UUID.randomUUID();
            var auth = ByteBuffer.allocate(16)
                    .putLong(random.getMostSignificantBits())
                    .putLong(random.getLeastSignificantBits());
            var point = PublicKeySources.ofECPublicKey((ECPublicKey) pair.getPublic());
            return new PushBrowser(pair.getPrivate(), point.extractBytesInUncompressedForm(), auth.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PushBrowser of(String privateNumber, String point, String auth) throws GeneralSecurityException {
        var curve = ((ECPrivateKey) make().key()).getParams();
        var spec = new ECPrivateKeySpec(new BigInteger(1, bytes(privateNumber)), curve);
        return new PushBrowser(KeyFactory.getInstance("EC").generatePrivate(spec), bytes(point), bytes(auth));
    }

    PushDevice at(String endpoint) {
        return new PushDevice(endpoint, text(point), text(auth));
    }

    /** One record of RFC 8188 with the keys of RFC 8291. */
    String read(byte[] body) throws GeneralSecurityException {
        var in = ByteBuffer.wrap(body);
        var salt = take(in, 16);
        in.getInt(); // record size: there is one record
        var sender = take(in, in.get() & 0xff);
        var encrypted = take(in, in.remaining());
        var shared = hmac(auth, agreed(publicKey(sender)));
        var secret = hmac(shared, joined("WebPush: info\0".getBytes(StandardCharsets.UTF_8), point, sender, one()));
        var pseudoRandom = hmac(salt, secret);
        var contentKey = Arrays.copyOf(hmac(pseudoRandom, info("aes128gcm")), 16);
        var nonce = Arrays.copyOf(hmac(pseudoRandom, info("nonce")), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(contentKey, "AES"), new GCMParameterSpec(128, nonce));
        var padded = cipher.doFinal(encrypted);
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        if (padded[end] != 2) {
            throw new GeneralSecurityException("no delimiter of a last record");
        }
        return new String(padded, 0, end, StandardCharsets.UTF_8);
    }

    static PublicKey publicKey(byte[] point) {
        return PublicKeySources.ofUncompressedBytes(point).extract();
    }

    static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] agreed(PublicKey sender) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(key);
        agreement.doPhase(sender, true);
        return agreement.generateSecret();
    }

    private static byte[] info(String name) {
        return joined(("Content-Encoding: " + name + "\0").getBytes(StandardCharsets.UTF_8), one());
    }

    private static byte[] one() {
        return new byte[] {1};
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] joined(byte[]... parts) {
        var all =
                ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> p.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static byte[] take(ByteBuffer from, int length) {
        var bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }
}
