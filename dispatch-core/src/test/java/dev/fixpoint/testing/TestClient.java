package dev.fixpoint.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain HTTP client for tests: real requests to a running application. */
public final class TestClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI base;
    private final Map<String, String> headers;

    private TestClient(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    public static TestClient on(int port) {
        return new TestClient(URI.create("http://127.0.0.1:" + port), Map.of());
    }

    /** The same client with one more header on every request. */
    public TestClient with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new TestClient(base, more);
    }

    public TestClient withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, JSON.writeValueAsBytes(body));
    }

    public Answer postRaw(String path, String contentType, byte[] body) {
        return with("Content-Type", contentType).send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, JSON.writeValueAsBytes(body));
    }

    /** Reads status and headers, and the body unless it is a stream of events. */
    public Answer send(String method, String path, byte @org.jspecify.annotations.Nullable [] body) {
        var publisher =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body);
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, publisher);
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            return read(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer read(HttpResponse<InputStream> response) throws IOException {
        try (var in = response.body()) {
            var streams = response.headers()
                    .firstValue("Content-Type")
                    .filter(t -> t.startsWith("text/event-stream"))
                    .isPresent();
            var bytes = streams ? new byte[0] : in.readAllBytes();
            return new Answer(response, bytes);
        }
    }

    /** What came back. */
    public static final class Answer {
        private final HttpResponse<InputStream> response;
        private final byte[] body;

        Answer(HttpResponse<InputStream> response, byte[] body) {
            this.response = response;
            this.body = body;
        }

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return body.clone();
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The problem's code; empty if it is no problem document. */
        public String code() {
            return header("Content-Type").startsWith("application/problem+json")
                    ? json().path("code").asString("")
                    : "";
        }

        @Override
        public String toString() {
            return status() + " " + text();
        }
    }
}
