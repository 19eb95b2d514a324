package dev.fixpoint.notifications;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One account of Twilio's REST API (2010-04-01): forms go in, JSON comes back. */
final class TwilioApi {
    /** @param body an empty object where what came back is no JSON, such as an error page of something in between */
    record Answer(int status, JsonNode body) {
        String text(String field) {
            return body.path(field).asString("");
        }
    }

    private final MessageSettings.Sms account;
    private final JsonMapper json;
    private final HttpClient http;

    TwilioApi(MessageSettings.Sms account, JsonMapper json) {
        this.account = account;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(account.timeout()).build();
    }

    /** @throws IOException if there is no answer in time */
    Answer get(String path, Map<String, String> query) throws IOException {
        return ask(request(query.isEmpty() ? path : path + "?" + form(query)).GET());
    }

    /** @throws IOException if there is no answer in time; what was sent may have had its effect */
    Answer post(String path, Map<String, String> fields) throws IOException {
        return ask(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    private HttpRequest.Builder request(String path) {
        var address = "%s/2010-04-01/Accounts/%s/%s".formatted(account.url(), account.account(), path);
        var login = account.account() + ":" + account.token();
        var secret = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(account.timeout())
                .header("Accept", "application/json")
                .header("Authorization", "Basic " + secret);
    }

    private Answer ask(HttpRequest.Builder request) throws IOException {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), read(answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for an answer");
        }
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException e) {
            return json.createObjectNode();
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
}
