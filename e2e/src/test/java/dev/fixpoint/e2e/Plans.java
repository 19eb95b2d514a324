package dev.fixpoint.e2e;

import static org.awaitility.Awaitility.await;

import dev.fixpoint.testing.TestClient;
import java.time.Duration;
import java.util.List;

/** How the demo company's plans are doing, as its dispatcher sees them. */
record Plans(TestClient dispatcher) {
    private static final Duration SOLVED = Duration.ofSeconds(90);

    List<String> states() {
        return dispatcher.get("/api/v1/board").json().path("territories").findValuesAsString("planState");
    }

    boolean areIdle() {
        return states().stream().allMatch("IDLE"::equals);
    }

    void awaitFirst() {
        await("the first plans")
                .atMost(SOLVED)
                .until(() -> dispatcher
                        .get("/api/v1/board")
                        .json()
                        .path("territories")
                        .valueStream()
                        .allMatch(t -> t.path("planVersion").asLong() > 0));
    }
}
