package dev.fixpoint.notifications;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text messages by Twilio's Messages API. It has no idempotency key: after an attempt without an answer the account's
 * messages are searched for the same text to the same number before it is sent again.
 */
final class TwilioChannel implements MessageChannel {
    private static final Set<String> FAILED = Set.of("failed", "undelivered", "canceled");
    private static final Set<String> ARRIVED = Set.of("delivered", "read");
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    private final MessageSettings.Sms account;
    private final TwilioApi api;

    TwilioChannel(MessageSettings.Sms account, JsonMapper json) {
        this.account = account;
        this.api = new TwilioApi(account, json);
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Outcome send(OutgoingMessage message) {
        var to = PhoneNumber.e164(message.address(), account.countryCode());
        try {
            var sent = message.uncertain() ? sentBefore(message, to) : Optional.<String>empty();
            return sent.<Outcome>map(sid -> new Outcome.Accepted(sid, true))
                    .orElseGet(() -> create(to, message.text().body()));
        } catch (IOException e) {
            return new Outcome.Unanswered(said(e)); // of the search: nothing is known yet
        }
    }

    @Override
    public Receipt receipt(String providerId) {
        try {
            var message = api.get("Messages/" + providerId + ".json", Map.of());
            var status = message.status() == 200 ? message.text("status") : "";
            if (FAILED.contains(status)) {
                return new Receipt.Undelivered(
                        "%s %s".formatted(status, message.text("error_code")).strip());
            }
            return ARRIVED.contains(status) ? new Receipt.Delivered() : new Receipt.Pending();
        } catch (IOException e) {
            return new Receipt.Pending();
        }
    }

    private Outcome create(String to, String body) {
        var sender = account.from().startsWith("MG") ? "MessagingServiceSid" : "From";
        try {
            return outcome(api.post("Messages.json", Map.of("To", to, sender, account.from(), "Body", body)));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Outcome.Later(said(e));
        } catch (IOException e) {
            return new Outcome.Unanswered(said(e));
        }
    }

    private static Outcome outcome(TwilioApi.Answer answer) {
        var detail = "%d %s %s"
                .formatted(answer.status(), answer.text("code"), answer.text("message"))
                .strip();
        return switch (answer.status()) {
            case 200, 201 -> new Outcome.Accepted(answer.text("sid"), true);
            // an account can be put right, and calm returns
            case 401, 403, 404, 408, 429 -> new Outcome.Later(detail);
            default -> answer.status() >= 500 ? new Outcome.Unanswered(detail) : new Outcome.Never(detail);
        };
    }

    /** What the account has sent to this number with this text since the message was written. */
    private Optional<String> sentBefore(OutgoingMessage message, String to) throws IOException {
        var since = message.createdAt().minus(CLOCKS_DIFFER);
        var day = since.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        var answer = api.get("Messages.json", Map.of("To", to, "DateSent>", day, "PageSize", "100"));
        if (answer.status() != 200) {
            throw new IOException("%d to a search for what was sent".formatted(answer.status()));
        }
        return answer.body()
                .path("messages")
                .valueStream()
                .filter(m -> m.path("body").asString("").equals(message.text().body()))
                .filter(m -> !FAILED.contains(m.path("status").asString("")))
                .filter(m -> !created(m).isBefore(since))
                .map(m -> m.path("sid").asString(""))
                .findFirst();
    }

    private static Instant created(JsonNode message) {
        return ZonedDateTime.parse(message.path("date_created").asString(""), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }

    private static String said(IOException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }
}
