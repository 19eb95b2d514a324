package dev.fixpoint.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A technician on site who pauses and resumes: status updates without end on one visit. */
final class StatusClient implements Load.Client {
    private static final Set<String> UNDER_WAY = Set.of("EN_ROUTE", "ON_SITE", "IN_PROGRESS", "PAUSED");

    private final Fixpoint fixpoint;
    private final String token;
    private final String visit;
    private final UUID device = UUID.randomUUID();
    private long sequence;
    private boolean paused;

    private StatusClient(Fixpoint fixpoint, String token, String visit) {
        this.fixpoint = fixpoint;
        this.token = token;
        this.visit = visit;
    }

    /**
     * Signs a technician in and brings the first open visit of the day to 'in progress'; empty without one, and for somebody
     * who is at work now: nobody does two visits at once.
     */
    static Optional<StatusClient> of(Fixpoint fixpoint, String username, String date) {
        var token = fixpoint.signIn(username);
        var now = fixpoint.get(token, "/api/technician/v1/agenda").path("visits");
        if (now.valueStream().anyMatch(v -> UNDER_WAY.contains(v.path("state").asString()))) {
            return Optional.empty();
        }
        var agenda = fixpoint.get(token, "/api/technician/v1/agenda?date=" + date);
        for (JsonNode visit : agenda.path("visits")) {
            if (visit.path("state").asString().equals("PLANNED")) {
                var client = new StatusClient(fixpoint, token, visit.path("id").asString());
                List.of("CHECK_IN", "START").forEach(client::report);
                return Optional.of(client);
            }
        }
        return Optional.empty();
    }

    @Override
    public void request() {
        report(paused ? "RESUME" : "PAUSE");
        paused = !paused;
    }

    private void report(String kind) {
        var now = Instant.now();
        var command = Map.of(
                "id",
                UUID.randomUUID(),
                "sequence",
                ++sequence,
                "kind",
                kind,
                "visitId",
                visit,
                "at",
                now,
                "reason",
                "benchmark");
        var answer = fixpoint.post(
                token,
                "/api/technician/v1/commands",
                Map.of("device", device, "sentAt", now, "commands", List.of(command)));
        var outcome = answer.path("answers").path(0).path("outcome").asString();
        if (!outcome.equals("APPLIED")) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
