package dev.fixpoint.notifications;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real HTTP server on this machine that is a push service (RFC 8030): it takes only what is signed with the key it was told
 * (RFC 8292), and reads what it takes as the browser would (RFC 8291). Told to fail, it answers as told.
 */
final class PushService implements AutoCloseable {
    record Taken(String path, String topic, long ttl, JsonNode shown) {}

    private static final Pattern VAPID = Pattern.compile("vapid t=([\\w-]+\\.[\\w-]+)\\.([\\w-]+), k=([\\w-]+)");

    final List<Taken> taken = new CopyOnWriteArrayList<>();
    final List<String> topics = new CopyOnWriteArrayList<>();
    volatile int trouble;
    volatile String expectedKey = "";
    private final Map<String, PushBrowser> browsers = new ConcurrentHashMap<>();
    private final HttpServer server;

    PushService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** A browser that has subscribed here. */
    PushDevice subscribed() {
        var browser = PushBrowser.make();
        var path = "/send/" + browsers.size() + "-" + System.nanoTime();
        browsers.put(path, browser);
        return browser.at(origin() + path);
    }

    List<Taken> takenFor(PushDevice device) {
        return taken.stream().filter(t -> device.endpoint().endsWith(t.path())).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = 500;
            try {
                status = taken(exchange);
            } catch (GeneralSecurityException | RuntimeException e) {
                status = 400; // cannot be read
            }
            exchange.getResponseHeaders().add("Location", origin() + "/message/" + taken.size());
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private int taken(HttpExchange exchange) throws IOException, GeneralSecurityException {
        var headers = exchange.getRequestHeaders();
        var body = exchange.getRequestBody().readAllBytes();
        topics.add(headers.getFirst("Topic"));
        if (trouble > 0) {
            return trouble;
        }
        if (!isSigned(headers.getFirst("Authorization"))) {
            return 403;
        }
        var path = exchange.getRequestURI().getPath();
        if (!"aes128gcm".equals(headers.getFirst("Content-Encoding")) || !browsers.containsKey(path)) {
            return 400;
        }
        var shown = JsonMapper.shared().readTree(browsers.get(path).read(body));
        taken.add(new Taken(path, headers.getFirst("Topic"), Long.parseLong(headers.getFirst("TTL")), shown));
        return 201;
    }

    private boolean isSigned(String authorization) throws GeneralSecurityException {
        var parts = VAPID.matcher(authorization);
        if (!parts.matches() || !parts.group(3).equals(expectedKey)) {
            return false;
        }
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(PushBrowser.publicKey(PushBrowser.bytes(expectedKey)));
        signature.update(parts.group(1).getBytes(StandardCharsets.US_ASCII));
        var claims =
                JsonMapper.shared().readTree(PushBrowser.bytes(parts.group(1).split("\\.")[1]));
        long left = claims.path("exp").asLong() - Instant.now().getEpochSecond();
        return signature.verify(PushBrowser.bytes(parts.group(2)))
                && claims.path("aud").asString("").equals(origin())
                && claims.path("sub").asString("").matches("(mailto|https?):.+")
                && left > 0
                && left <= 24 * 3600;
    }
}
