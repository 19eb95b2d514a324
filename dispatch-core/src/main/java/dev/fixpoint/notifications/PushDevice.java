package dev.fixpoint.notifications;

import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import com.zerodeplibs.webpush.key.InvalidECPublicKeyException;
import com.zerodeplibs.webpush.key.KeyExtractionException;
import com.zerodeplibs.webpush.key.MalformedUncompressedBytesException;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.net.URI;
import java.security.spec.ECPoint;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A browser's push subscription as the browser gives it. Whoever knows it and our key can write to the device: it never
 * leaves the server and stands in no log.
 *
 * @param endpoint where its push service takes messages
 * @param p256dh the browser's public key, a point of P-256 in base64url
 * @param auth the browser's secret, 16 bytes in base64url
 */
public record PushDevice(String endpoint, String p256dh, String auth) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{87}");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");

    public PushDevice {
        p256dh = unpadded(p256dh);
        auth = unpadded(auth);
    }

    PushDeviceId id() {
        return PushDeviceId.of(endpoint);
    }

    /** What staff see of it. */
    String host() {
        return URI.create(endpoint).getHost();
    }

    /** @throws dev.fixpoint.shared.Refusal naming the key that is none */
    void checkKeys() {
        if (!KEY.matcher(p256dh).matches() || !isOnCurve()) {
            throw MessageProblem.PUSH_KEY.refuse("p256dh").at("p256dh", "invalid");
        }
        if (!SECRET.matcher(auth).matches() || Base64.getUrlDecoder().decode(auth).length != 16) {
            throw MessageProblem.PUSH_KEY.refuse("auth").at("auth", "invalid");
        }
    }

    UserAgentMessageEncryptionKeyInfo keys() {
        return UserAgentMessageEncryptionKeyInfo.of(p256dh, auth);
    }

    /** A point outside the curve could be made to tell something of the key it is combined with. */
    private boolean isOnCurve() {
        try {
            var point =
                    PublicKeySources.ofUncompressedBytes(Base64.getUrlDecoder().decode(p256dh));
            return point.extract().getW() != ECPoint.POINT_INFINITY;
        } catch (InvalidECPublicKeyException | MalformedUncompressedBytesException | KeyExtractionException e) {
            return false;
        }
    }

    private static String unpadded(String text) {
        return text.replaceFirst("=+$", "");
    }

    @Override
    public String toString() {
        return "push device " + id().value();
    }
}
