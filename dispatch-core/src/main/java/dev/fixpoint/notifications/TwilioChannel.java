package dev.fixpoint.notifications;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text messages by Twilio's Messages API (2010-04-01). It has no idempotency key: after an attempt without an answer the
 * account's messages are searched for the same text to the same number before it is sent again.
 */
final class TwilioChannel implements MessageChannel {
    private static final Set<String> FAILED = Set.of("failed", "undelivered", "canceled");
    private static final Set<String> ARRIVED = Set.of("delivered", "read");
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    private final MessageSettings.Sms account;
    private final JsonMapper json;
    private final HttpClient http;

    TwilioChannel(MessageSettings.Sms account, JsonMapper json) {
        this.account = account;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(account.timeout()).build();
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
            var answer = ask(get("Messages/" + providerId + ".json", Map.of()));
            var message = read(answer);
            var status = message.path("status").asString("");
            if (answer.statusCode() == 200 && FAILED.contains(status)) {
                return new Receipt.Undelivered("%s %s"
                        .formatted(status, message.path("error_code").asString(""))
                        .strip());
            }
            return answer.statusCode() == 200 && ARRIVED.contains(status)
                    ? new Receipt.Delivered()
                    : new Receipt.Pending();
        } catch (IOException e) {
            return new Receipt.Pending();
        }
    }

    private Outcome create(String to, String body) {
        var sender = account.from().startsWith("MG") ? "MessagingServiceSid" : "From";
        try {
            var answer = ask(post("Messages.json", Map.of("To", to, sender, account.from(), "Body", body)));
            return outcome(answer);
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Outcome.Later(said(e));
        } catch (IOException e) {
            return new Outcome.Unanswered(said(e));
        }
    }

    private Outcome outcome(HttpResponse<String> answer) {
        var said = read(answer);
        var detail = "%d %s %s"
                .formatted(
                        answer.statusCode(),
                        said.path("code").asString(""),
                        said.path("message").asString(""))
                .strip();
        return switch (answer.statusCode()) {
            case 200, 201 -> new Outcome.Accepted(said.path("sid").asString(""), true);
            // an account can be put right, and calm returns
            case 401, 403, 404, 408, 429 -> new Outcome.Later(detail);
            default -> answer.statusCode() >= 500 ? new Outcome.Unanswered(detail) : new Outcome.Never(detail);
        };
    }

    /** What the account has sent to this number with this text since the message was written. */
    private Optional<String> sentBefore(OutgoingMessage message, String to) throws IOException {
        var since = message.createdAt().minus(CLOCKS_DIFFER);
        var day = since.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        var answer = ask(get("Messages.json", Map.of("To", to, "DateSent>", day, "PageSize", "100")));
        if (answer.statusCode() != 200) {
            throw new IOException("%d to a search for what was sent".formatted(answer.statusCode()));
        }
        return read(answer)
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

    private HttpRequest get(String path, Map<String, String> query) {
        return request(path + (query.isEmpty() ? "" : "?" + form(query))).build();
    }

    private HttpRequest post(String path, Map<String, String> fields) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        var login = account.account() + ":" + account.token();
        return HttpRequest.newBuilder(
                        URI.create("%s/2010-04-01/Accounts/%s/%s".formatted(account.url(), account.account(), path)))
                .timeout(account.timeout())
                .header("Accept", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> ask(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HttpTimeoutException("interrupted");
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JacksonException e) {
            return json.createObjectNode(); // an error page of something in between
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String said(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
