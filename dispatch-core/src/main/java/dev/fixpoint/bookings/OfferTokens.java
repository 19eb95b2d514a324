package dev.fixpoint.bookings;

import dev.fixpoint.secrets.Secrets;
import dev.fixpoint.secrets.SigningKeys;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Offers as texts that only this installation can have written: {@code <JSON>.<HMAC-SHA-256>}, both in Base64url. */
@Component
class OfferTokens {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SigningKeys keys;
    private final JsonMapper json;
    private final Clock clock;

    OfferTokens(SigningKeys keys, JsonMapper json, Clock clock) {
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    String write(Offer offer) {
        var text = ENCODER.encodeToString(json.writeValueAsBytes(offer));
        return text + "." + ENCODER.encodeToString(sign(text));
    }

    /** @throws dev.fixpoint.shared.Refusal for an offer that has expired or that we did not make */
    Offer read(String token) {
        int dot = token.indexOf('.');
        if (dot < 0 || !isOurs(token.substring(0, dot), token.substring(dot + 1))) {
            throw BookingProblem.NO_OFFER.refuse().at("offer", "unknown");
        }
        var offer = parse(token.substring(0, dot));
        if (!clock.instant().isBefore(offer.expiresAt())) {
            throw BookingProblem.OFFER_EXPIRED.refuse().at("offer", "expired");
        }
        return offer;
    }

    private boolean isOurs(String text, String signature) {
        try {
            return MessageDigest.isEqual(sign(text), Base64.getUrlDecoder().decode(signature));
        } catch (IllegalArgumentException e) {
            return false; // not Base64
        }
    }

    private Offer parse(String text) {
        try {
            return json.readValue(Base64.getUrlDecoder().decode(text), Offer.class);
        } catch (JacksonException | IllegalArgumentException e) {
            throw BookingProblem.NO_OFFER.refuse().at("offer", "unknown"); // of an older release
        }
    }

    private byte[] sign(String text) {
        return Secrets.sign(keys.get("booking-offer"), text);
    }
}
