package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rubbish gets a clear problem document, never a stack trace. */
@WebTest
class ProblemsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    private TestClient agent;

    @BeforeEach
    void signIn() {
        agent = TestClient.on(port).withToken(people.tokenOf(Role.AGENT, town.headquarters()));
    }

    @Test
    void broken_json_names_line_and_column() {
        var answer =
                agent.postRaw("/api/v1/bookings", "application/json", "{\"a\":\n [}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("malformed");
        assertThat(answer.json().path("detail").asString()).contains("line 2");
    }

    @Test
    void a_wrong_type_names_the_field() {
        var answer = agent.post("/api/v1/bookings", Map.of("serviceType", "REPAIR", "priority", "urgent"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo("priority");
    }

    @Test
    void an_unknown_field_is_refused_rather_than_lost() {
        var answer = agent.post("/api/v1/tickets", Map.of("kind", "FAULT", "description", "x", "colour", "red"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo("colour");
    }

    @Test
    void missing_fields_are_all_named_in_the_readers_language() {
        var zh = agent.post("/api/v1/bookings", Map.of());
        var en = agent.with("Accept-Language", "en").post("/api/v1/bookings", Map.of());

        assertThat(zh.json().path("errors").findValuesAsString("field")).contains("serviceType", "windows");
        assertThat(zh.json().path("title").asString()).isEqualTo("请求内容有误");
        assertThat(en.json().path("title").asString()).isEqualTo("The request is not valid");
        assertThat(en.json().path("requestId").asString()).isEqualTo(en.header("X-Request-Id"));
    }

    @Test
    void a_window_that_ends_before_it_starts_is_a_rule_not_a_crash() {
        var window = Map.of("from", "2030-01-01T10:00:00Z", "to", "2030-01-01T09:00:00Z");

        var answer = agent.post("/api/v1/bookings", Map.of("serviceType", "REPAIR", "windows", List.of(window)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("window-empty");
    }

    @Test
    void a_point_off_the_earth_is_a_rule() {
        var site = Map.of("address", "x", "location", Map.of("lon", 200, "lat", 10));

        var answer = agent.post("/api/v1/customers", Map.of("name", "x", "phone", "1", "site", site));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("point-off-earth");
    }

    @Test
    void an_address_outside_every_territory_is_explained() {
        var window = Map.of("from", "2030-01-01T10:00:00Z", "to", "2030-01-01T12:00:00Z");
        var booking = Map.of(
                "customer", Map.of("name", "x", "phone", "1"),
                "site", Map.of("address", "x", "location", Map.of("lon", 0, "lat", -80)),
                "serviceType", "REPAIR",
                "windows", List.of(window));

        var answer = agent.post("/api/v1/bookings", booking);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("outside-all-territories");
    }

    @Test
    void unknown_ids_and_addresses_are_not_found() {
        assertThat(agent.get("/api/v1/visits/" + Ids.next()).code()).isEqualTo("not-found");
        assertThat(agent.get("/api/v1/visits/seven").status()).isEqualTo(400);
        assertThat(agent.get("/api/v1/nothing").code()).isEqualTo("no-such-address");
        assertThat(agent.get("/api/v1/bookings?cursor=rubbish").status()).isEqualTo(400);
        assertThat(agent.get("/api/v1/bookings?limit=many").status()).isEqualTo(400);
        assertThat(agent.get("/api/v1/work-orders?state=SLEEPING").status()).isEqualTo(400);
        assertThat(agent.get("/api/v1/board?from=yesterday").status()).isEqualTo(400);
    }

    @Test
    void a_wrong_method_or_type_says_so() {
        assertThat(agent.put("/api/v1/bookings", Map.of()).status()).isEqualTo(405);
        assertThat(agent.postRaw("/api/v1/bookings", "text/plain", new byte[] {1})
                        .status())
                .isEqualTo(415);
    }

    @Test
    void a_huge_body_is_not_read() {
        var answer = agent.postRaw("/api/v1/bookings", "application/json", new byte[2_000_000]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("too-large");
    }

    @Test
    void another_units_rows_do_not_exist() {
        var here = town.found();
        var stranger = TestClient.on(port).withToken(people.tokenOf(Role.AGENT, town.branch()));
        var customer = town.customer(here, "李四");

        var answer = stranger.get("/api/v1/customers/" + customer.id().value());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(agent.get("/api/v1/customers/" + customer.id().value()).status())
                .isEqualTo(200);
    }

    @Test
    void a_bad_token_is_a_401_problem() {
        var answer = TestClient.on(port).withToken("nonsense").get("/api/v1/session");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("not-signed-in");
    }

    @Test
    void a_null_character_is_refused_not_a_crash() {
        var place = town.found();
        var customer = town.customer(place, "王五");

        var answer = agent.post(
                "/api/v1/tickets",
                Map.of("customerId", customer.id().value(), "kind", "QUESTION", "description", "a\u0000b"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo("description");
    }
}
