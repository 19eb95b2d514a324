package dev.fixpoint.technicianapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PhoneTest
class DeviceSignInTest {
    private static final String REFRESH = "/api/v1/devices/refresh";
    private static final String SYNC = "/api/technician/v1/sync";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Crew crew;

    private JsonNode signedIn;
    private Map<String, String> login;

    @BeforeEach
    void aPhoneSignsIn() {
        var place = crew.place();
        var username = "li-" + Ids.next();
        people.add(
                username,
                Role.TECHNICIAN,
                place.unit(),
                crew.technician(place, "小李").value(),
                null);
        login = Map.of("username", username, "password", People.PASSWORD, "name", "小李的手机");
        signedIn = TestClient.on(port).post("/api/v1/devices", login).json();
    }

    @Test
    void a_refresh_gives_new_tokens_and_both_work() {
        var refreshed = refresh(refreshToken(signedIn), UUID.randomUUID());

        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(refreshToken(refreshed.json())).isNotEqualTo(refreshToken(signedIn));
        assertThat(syncWith(refreshed.json())).isEqualTo(200);
        assertThat(refresh(refreshToken(refreshed.json()), UUID.randomUUID()).status())
                .isEqualTo(200);
    }

    @Test
    void a_used_refresh_token_that_comes_again_signs_the_device_out() {
        var owner = refresh(refreshToken(signedIn), UUID.randomUUID()).json();

        var thief = refresh(refreshToken(signedIn), UUID.randomUUID());

        assertThat(thief.status()).isEqualTo(401);
        assertThat(syncWith(owner)).isEqualTo(401);
        assertThat(refresh(refreshToken(owner), UUID.randomUUID()).status()).isEqualTo(401);
    }

    @Test
    void a_refresh_whose_answer_got_lost_may_be_repeated_until_its_answer_is_used() {
        var request = UUID.randomUUID();
        var lost = refresh(refreshToken(signedIn), request).json();

        var again = refresh(refreshToken(signedIn), request);
        var gone = refresh(refreshToken(lost), UUID.randomUUID());
        refresh(refreshToken(again.json()), UUID.randomUUID());
        var late = refresh(refreshToken(signedIn), request);

        assertThat(again.status()).isEqualTo(200);
        assertThat(gone.status()).isEqualTo(401);
        assertThat(late.status()).isEqualTo(401);
    }

    @Test
    void of_many_who_refresh_with_one_token_at_once_at_most_one_is_served() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(_ -> () ->
                            refresh(refreshToken(signedIn), UUID.randomUUID()).status())
                    .toList());

            var statuses = answers.stream().map(a -> a.resultNow()).toList();
            assertThat(statuses).containsOnly(200, 401);
            assertThat(statuses.stream().filter(s -> s == 200)).hasSize(1);
        }
    }

    @Test
    void devices_are_listed_and_signed_out_one_by_one() {
        var other = TestClient.on(port).post("/api/v1/devices", login).json();
        var mine = TestClient.on(port).withToken(other.path("accessToken").asString());

        var listed = mine.get("/api/v1/devices").json();
        var out = mine.send(
                "DELETE", "/api/v1/devices/" + signedIn.path("deviceId").asString(), null);

        assertThat(listed).hasSize(2);
        assertThat(listed.findValuesAsString("name")).containsOnly("小李的手机");
        assertThat(out.status()).isEqualTo(204);
        assertThat(syncWith(signedIn)).isEqualTo(401);
        assertThat(syncWith(other)).isEqualTo(200);
    }

    @Test
    void nobody_signs_out_somebody_elses_device() {
        var place = crew.place();
        var stranger = TestClient.on(port)
                .withToken(people.tokenOfTechnician(crew.technician(place, "他人").value(), place.unit()));

        var refused = stranger.send(
                "DELETE", "/api/v1/devices/" + signedIn.path("deviceId").asString(), null);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/devices").json()).isEmpty();
        assertThat(syncWith(signedIn)).isEqualTo(200);
    }

    private TestClient.Answer refresh(String token, UUID request) {
        return TestClient.on(port).post(REFRESH, Map.of("refreshToken", token, "request", request));
    }

    private int syncWith(JsonNode session) {
        return TestClient.on(port)
                .withToken(session.path("accessToken").asString())
                .get(SYNC)
                .status();
    }

    private static String refreshToken(JsonNode session) {
        return session.path("refreshToken").asString();
    }
}
