package dev.fixpoint.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running Fixpoint with demo data, on this machine. */
final class Fixpoint {
    private static final String DEMO_PASSWORD = "demo";

    private final URI base;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final JsonMapper json = JsonMapper.builder().build();

    Fixpoint(URI base) {
        if (!base.getHost().equals("127.0.0.1") && !base.getHost().equals("localhost")) {
            throw new IllegalArgumentException("Benchmarks go to loopback only, not to " + base.getHost());
        }
        this.base = base;
    }

    String signIn(String username) {
        var login = Map.of("username", username, "password", DEMO_PASSWORD);
        return post("", "/api/v1/tokens", login).path("accessToken").asString();
    }

    JsonNode get(String token, String path) {
        return json.readTree(exchange(request(token, path).GET()));
    }

    JsonNode post(String token, String path, Object body) {
        var bytes = json.writeValueAsBytes(body);
        return json.readTree(exchange(request(token, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))));
    }

    /** The same where a refusal is an answer too; empty if it was one. */
    Optional<JsonNode> tryPost(String token, String path, Object body) {
        try {
            var request = request(token, path)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 500) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer.statusCode() < 300 ? Optional.of(json.readTree(answer.body())) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String token, String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private byte[] exchange(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(
                        answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
