package dev.fixpoint.e2e;

import dev.fixpoint.testing.TestClient;
import java.util.List;

/** How the demo company's plans are doing, as its dispatcher sees them. */
record Plans(TestClient dispatcher) {
    List<String> states() {
        return dispatcher.get("/api/v1/board").json().path("territories").findValuesAsString("planState");
    }
}
