package dev.fixpoint.e2e;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;

/** Reads a node's live stream and keeps its lines. */
final class LiveReader implements Flow.Subscriber<String>, AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    LiveReader(int port, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/live".formatted(port)))
                .header("Authorization", "Bearer " + token)
                .build();
        http.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(this));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        lines.add(line);
    }

    @Override
    public void onError(Throwable failure) {
        lines.add("failed: " + failure);
    }

    @Override
    public void onComplete() {
        lines.add("ended");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
