package dev.fixpoint.technicianapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.testing.Phone;
import dev.fixpoint.testing.TestClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A phone with a bad network and a wrong clock, which yet follows the rules: what is not answered is sent again. */
final class FlakyPhone {
    private final Phone phone;
    private final Random random;
    private final Duration skew;
    private final Map<UUID, Map<String, Object>> made = new LinkedHashMap<>();
    private final Map<UUID, JsonNode> answers = new LinkedHashMap<>();
    private final List<List<Map<String, Object>>> onTheWay = new ArrayList<>();

    FlakyPhone(Phone phone, Random random) {
        this.phone = phone;
        this.random = random;
        this.skew = Duration.ofMinutes(random.nextInt(-180, 180));
    }

    void make(UUID visit, String kind, Map<String, ?> more) {
        var details = new LinkedHashMap<String, Object>(more);
        details.put("at", clock());
        var command = phone.make(visit, kind, details);
        made.put((UUID) command.get("id"), command);
    }

    /** Sends what waits over a network that loses, repeats, reorders and holds back. */
    void tryToSend() {
        var batch = new ArrayList<>(waiting());
        if (batch.isEmpty()) {
            return;
        }
        var some = new ArrayList<>(batch.subList(0, 1 + random.nextInt(batch.size())));
        Collections.shuffle(some, random);
        switch (random.nextInt(6)) {
            case 0 -> {} // lost on the way there
            case 1 -> phone.send(some, clock()); // the answer is lost
            case 2 -> onTheWay.add(some); // comes much later
            case 3 -> {
                hear(phone.send(some, clock()));
                hear(phone.send(some, clock()));
            }
            default -> hear(phone.send(some, clock()));
        }
        if (!onTheWay.isEmpty() && random.nextInt(3) == 0) {
            phone.send(onTheWay.remove(random.nextInt(onTheWay.size())), clock());
        }
    }

    /** The network is good again. */
    void sendAll() {
        onTheWay.forEach(batch -> phone.send(batch, clock()));
        for (var waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) {
            int before = waiting.size();
            hear(phone.send(waiting, clock()));
            assertThat(waiting()).as("what cannot be sent").hasSizeLessThan(before);
        }
    }

    UUID device() {
        return phone.device();
    }

    Map<UUID, JsonNode> answers() {
        return answers;
    }

    Map<UUID, Map<String, Object>> made() {
        return made;
    }

    private Instant clock() {
        return Instant.now().plus(skew);
    }

    private List<Map<String, Object>> waiting() {
        return made.entrySet().stream()
                .filter(e -> !answers.containsKey(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void hear(TestClient.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        for (var one : answer.json().path("answers")) {
            if (!one.path("outcome").asString().equals("LATER")) {
                var id = UUID.fromString(one.path("id").asString());
                var before = answers.putIfAbsent(id, one);
                if (before != null) {
                    assertThat(one.path("outcome")).as("the same answer again").isEqualTo(before.path("outcome"));
                }
            }
        }
    }
}
