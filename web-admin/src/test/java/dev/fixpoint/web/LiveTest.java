package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class LiveTest {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    @Autowired
    private Visits visits;

    @Test
    void a_dispatcher_hears_of_the_own_territory_and_of_no_other() {
        var here = town.found();
        var elsewhere = town.found();
        town.technician(here, "小王", Map.of("AIRCON", 1));
        try (var client = HttpClient.newHttpClient()) {
            var lines = listen(client, people.tokenOf(Role.DISPATCHER, here.unit()));
            await().until(() -> lines.contains(":open"));

            visits.open(town.workOrder(town.customer(elsewhere, "别人"), List.of()), "测试");
            var visit = visits.open(town.workOrder(town.customer(here, "张三"), List.of()), "测试");

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> lines.contains("event:visit") && lines.contains("event:plan"));
            assertThat(lines).anyMatch(l -> l.contains(visit.value().toString()));
            assertThat(lines)
                    .noneMatch(l -> l.contains(elsewhere.territory().value().toString()));
            client.shutdownNow();
        }
    }

    @Test
    void a_dispatcher_sees_by_name_which_visit_a_colleague_has_selected_and_strangers_do_not() {
        var here = town.found();
        var colleague = TestClient.on(port).withToken(people.tokenOf(Role.DISPATCHER, here.unit()));
        var name = colleague.get("/api/v1/session").json().path("displayName").asString();
        var selection = Map.of(
                "territoryId", here.territory().value(),
                "visitId", Ids.next());
        try (var client = HttpClient.newHttpClient()) {
            var lines = listen(client, people.tokenOf(Role.DISPATCHER, here.unit()));
            var others = listen(client, people.tokenOf(Role.DISPATCHER, town.branch()));
            await().until(() -> lines.contains(":open") && others.contains(":open"));

            var told = colleague.put("/api/v1/board/presence", selection);
            var foreign = TestClient.on(port)
                    .withToken(people.tokenOf(Role.DISPATCHER, town.branch()))
                    .put("/api/v1/board/presence", selection);

            assertThat(told.status()).as(told.toString()).isEqualTo(204);
            assertThat(foreign.status()).isEqualTo(404);
            await().until(() -> lines.stream()
                    .anyMatch(l -> l.contains(name)
                            && l.contains(selection.get("visitId").toString())));
            assertThat(others)
                    .noneMatch(l -> l.contains(selection.get("visitId").toString()));
            client.shutdownNow();
        }
    }

    @Test
    void whoever_is_signed_out_everywhere_hears_nothing_more() {
        var here = town.found();
        var token = people.tokenOf(Role.DISPATCHER, here.unit());
        var me = TestClient.on(port).withToken(token).get("/api/v1/session").json();
        var admin = TestClient.on(port).withToken(people.tokenOf(Role.ADMINISTRATOR, town.headquarters()));
        try (var client = HttpClient.newHttpClient()) {
            var lines = listen(client, token);
            var others = listen(client, people.tokenOf(Role.DISPATCHER, here.unit()));
            await().until(() -> lines.contains(":open") && others.contains(":open"));

            var user = "/api/v1/users/" + me.path("userId").asString();
            var off = admin.with("If-Match", "\"0\"").post(user + "/deactivate", Map.of());
            visits.open(town.workOrder(town.customer(here, "张三"), List.of()), "测试");

            assertThat(off.status()).isEqualTo(200);
            await().atMost(Duration.ofSeconds(20)).until(() -> others.contains("event:visit"));
            assertThat(lines).doesNotContain("event:visit");
            client.shutdownNow();
        }
    }

    private Queue<String> listen(HttpClient client, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/live".formatted(port)))
                .header("Authorization", "Bearer " + token)
                .build();
        var lines = new ConcurrentLinkedQueue<String>();
        client.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(lines)));
        return lines;
    }
}
