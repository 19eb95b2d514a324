package dev.fixpoint.testing;

import dev.fixpoint.shared.Ids;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A technician's phone, as the API sees it: it numbers what it sends. */
public final class Phone {
    private static final String COMMANDS = "/api/technician/v1/commands";

    private final TestClient client;
    private final UUID device = Ids.next();
    private long sequence;

    public Phone(TestClient client) {
        this.client = client;
    }

    public UUID device() {
        return device;
    }

    public TestClient client() {
        return client;
    }

    /** The next command, not yet sent. */
    public Map<String, Object> make(Object visit, String kind, Map<String, ?> more) {
        var command = new HashMap<String, Object>(more);
        command.put("id", Ids.next());
        command.put("sequence", ++sequence);
        command.put("kind", kind);
        command.put("visitId", visit);
        command.putIfAbsent("at", Instant.now());
        return command;
    }

    public TestClient.Answer send(List<Map<String, Object>> commands) {
        return send(commands, Instant.now());
    }

    public TestClient.Answer send(List<Map<String, Object>> commands, Instant sentAt) {
        return client.post(COMMANDS, Map.of("device", device, "sentAt", sentAt, "commands", commands));
    }

    /** Makes a command, sends it at once and says what became of it. */
    public JsonNode say(Object visit, String kind, Map<String, ?> more) {
        var answer = send(List.of(make(visit, kind, more)));
        if (answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
        return answer.json().path("answers").path(0);
    }

    public JsonNode say(Object visit, String kind) {
        return say(visit, kind, Map.of());
    }

    /** Whether everything could be done. */
    public void must(Object visit, String kind, Map<String, ?> more) {
        var answer = say(visit, kind, more);
        if (!answer.path("outcome").asString().equals("APPLIED")) {
            throw new AssertionError(kind + ": " + answer);
        }
    }
}
