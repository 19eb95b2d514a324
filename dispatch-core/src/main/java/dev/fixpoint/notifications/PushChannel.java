package dev.fixpoint.notifications;

import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notifications by Web Push: RFC 8030, encrypted for the device (RFC 8291) and signed with our key (RFC 8292). A message that
 * is sent again has the same topic and tag: what the push service still holds is replaced, and what the device shows too.
 */
final class PushChannel implements MessageChannel {
    /** Push services need not keep a message for longer. */
    private static final Duration LONGEST = Duration.ofDays(28);

    private static final Duration SIGNATURE = Duration.ofHours(1);

    private final PushKeys keys;
    private final PushEndpoints endpoints;
    private final MessageSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http;

    PushChannel(PushKeys keys, MessageSettings settings, JsonMapper json, Clock clock) {
        this.keys = keys;
        this.endpoints = settings.push().endpoints();
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.push().timeout())
                .followRedirects(HttpClient.Redirect.NEVER) // a redirect could lead where the endpoint may not
                .build();
    }

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public Outcome send(OutgoingMessage message) {
        var target = Objects.requireNonNull(message.push(), "a push message is for a device");
        var endpoint = URI.create(target.device().endpoint());
        try {
            return endpoints.maySend(endpoint)
                    ? outcome(http.send(request(message, target, endpoint), HttpResponse.BodyHandlers.discarding()))
                    : new Outcome.Never("not a public address");
        } catch (UnknownHostException | ConnectException | HttpConnectTimeoutException e) {
            return new Outcome.Later(said(e));
        } catch (IOException e) {
            return new Outcome.Unanswered(said(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Unanswered("interrupted while waiting for an answer");
        }
    }

    @Override
    public Receipt receipt(String providerId) {
        return new Receipt.Pending(); // push services do not say
    }

    private HttpRequest request(OutgoingMessage message, OutgoingMessage.Push target, URI endpoint) {
        var payload = json.writeValueAsBytes(PushPayload.of(message, target.link()));
        var encrypted = MessageEncryptions.of().encrypt(target.device().keys(), PushMessage.of(payload));
        return HttpRequest.newBuilder(endpoint)
                .timeout(settings.push().timeout())
                .header("TTL", Long.toString(timeToLive(target).toSeconds()))
                .header("Urgency", "high") // few, and of what the customer waits for
                .header("Topic", topic(message.id().value()))
                .header("Content-Type", encrypted.mediaType())
                .header("Content-Encoding", encrypted.contentEncoding())
                .header("Authorization", signature(endpoint))
                .POST(HttpRequest.BodyPublishers.ofByteArray(encrypted.toBytes()))
                .build();
    }

    private Duration timeToLive(OutgoingMessage.Push target) {
        var left = Duration.between(clock.instant(), target.expiresAt());
        return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) > 0 ? LONGEST : left;
    }

    private String signature(URI endpoint) {
        return keys.get()
                .generateAuthorizationHeaderValue(VAPIDJWTParam.getBuilder()
                        .resourceURLString(endpoint.toString())
                        .expirationTime(clock.instant().plus(SIGNATURE))
                        .subject(settings.pushContact())
                        .build());
    }

    /** At most 32 characters of base64url. */
    private static String topic(UUID id) {
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static Outcome outcome(HttpResponse<Void> answer) {
        int status = answer.statusCode();
        var detail = "%d from the push service".formatted(status);
        return switch (status) {
            case 200, 201, 202, 204 ->
                new Outcome.Accepted(answer.headers().firstValue("Location").orElse(""), false);
            case 404, 410 -> new Outcome.Gone();
            // a key or a clock can be put right, and calm returns
            case 401, 403, 408, 429 -> new Outcome.Later(detail);
            default -> status >= 500 ? new Outcome.Unanswered(detail) : new Outcome.Never(detail);
        };
    }

    private static String said(IOException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }
}
