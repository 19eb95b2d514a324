package dev.fixpoint.notifications;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real HTTP server on this machine that speaks Twilio's Messages API: checks the account, takes, lists and reports
 * messages. Told to fail, it takes the message or not and answers as told.
 */
final class SmsGateway implements AutoCloseable {
    record Sms(String sid, String to, String from, String body, Instant created, String status) {}

    /** How the next attempts go wrong: whether the message is taken, and what is answered; 0: nothing at all. */
    record Trouble(boolean taken, int status, String body) {}

    private static final String ACCOUNT = "AC00000000000000000000000000000001";
    private static final String TOKEN = "token of a test";
    private static final String BASE = "/2010-04-01/Accounts/" + ACCOUNT + "/Messages";

    final List<Sms> taken = new CopyOnWriteArrayList<>();
    final List<String> requests = new CopyOnWriteArrayList<>();
    volatile Trouble trouble;
    volatile String status = "queued";
    private final HttpServer server;

    SmsGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    MessageSettings.Sms account() {
        return account(TOKEN);
    }

    MessageSettings.Sms account(String token) {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new MessageSettings.Sms(url, ACCOUNT, token, "+15005550006", "+86", Duration.ofMillis(700));
    }

    List<Sms> takenFor(String to) {
        return taken.stream().filter(s -> s.to().equals(to)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            requests.add(exchange.getRequestMethod() + " " + path);
            var expected = Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
            if (!("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                say(exchange, 401, Map.of("code", 20003, "message", "Authenticate", "status", 401));
            } else if (exchange.getRequestMethod().equals("POST") && path.equals(BASE + ".json")) {
                create(exchange);
            } else if (path.equals(BASE + ".json")) {
                list(exchange);
            } else {
                show(exchange, path.substring(BASE.length() + 1).replace(".json", ""));
            }
        }
    }

    private void create(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var failing = trouble;
        if (failing == null || failing.taken()) {
            var sid = "SM%032d".formatted(taken.size());
            taken.add(new Sms(sid, form.get("To"), form.get("From"), form.get("Body"), Instant.now(), "queued"));
        }
        if (failing == null) {
            say(exchange, 201, json(taken.getLast()));
        } else if (failing.status() > 0) {
            var bytes = failing.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(failing.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        } else {
            hold(); // no answer until long after the caller has given up
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        var query = form(exchange.getRequestURI().getRawQuery());
        var found = takenFor(query.get("To")).stream()
                .filter(s -> s.created().toString().compareTo(query.get("DateSent>")) >= 0)
                .map(this::json)
                .toList();
        say(exchange, 200, Map.of("messages", found));
    }

    private void show(HttpExchange exchange, String sid) throws IOException {
        var found = taken.stream().filter(s -> s.sid().equals(sid)).findFirst();
        if (found.isPresent()) {
            say(exchange, 200, json(found.get()));
        } else {
            say(exchange, 404, Map.of("code", 20404, "message", "not found", "status", 404));
        }
    }

    private Map<String, Object> json(Sms sms) {
        return Map.of(
                "sid", sms.sid(),
                "to", sms.to(),
                "body", sms.body(),
                "status", status,
                "error_code", status.equals("undelivered") ? 30003 : "",
                "date_created",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                sms.created().atOffset(ZoneOffset.UTC)));
    }

    private static void say(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        var bytes = JsonMapper.shared().writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void hold() {
        try {
            Thread.sleep(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(p -> p.split("=", 2))
                .collect(Collectors.toMap(p -> decoded(p[0]), p -> decoded(p[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
