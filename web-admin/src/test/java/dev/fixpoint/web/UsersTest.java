package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.UserId;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Users, made and changed over HTTP by administrators. */
@WebTest
class UsersTest {
    private static final String PASSWORD = "ein gutes Kennwort";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    @Autowired
    private JdbcClient sql;

    private TestClient admin;

    @BeforeEach
    void signIn() {
        admin = administratorOf(town.headquarters());
    }

    @Test
    void a_user_is_made_signs_in_and_is_signed_out_everywhere_when_deactivated() {
        var made = admin.post("/api/v1/users", user("DISPATCHER", town.headquarters()));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text()).doesNotContain(PASSWORD);
        var phone = TestClient.on(port).withToken(tokenFor(made.json(), PASSWORD));
        assertThat(phone.get("/api/v1/session").status()).isEqualTo(200);

        var off = admin.with("If-Match", made.header("ETag")).post(made.header("Location") + "/deactivate", Map.of());

        assertThat(off.json().path("enabled").asBoolean()).isFalse();
        assertThat(phone.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(tokenFor(made.json(), PASSWORD)).isEmpty();
        var on = admin.with("If-Match", off.header("ETag")).post(made.header("Location") + "/reactivate", Map.of());
        assertThat(on.status()).isEqualTo(200);
        assertThat(tokenFor(made.json(), PASSWORD)).isNotEmpty();
        assertThat(phone.get("/api/v1/session").status()).isEqualTo(401);
    }

    @Test
    void a_new_password_ends_every_session() {
        var made = admin.post("/api/v1/users", user("AGENT", town.headquarters()));
        var phone = TestClient.on(port).withToken(tokenFor(made.json(), PASSWORD));
        assertThat(phone.get("/api/v1/session").status()).isEqualTo(200);

        var reset = admin.with("If-Match", made.header("ETag"))
                .put(made.header("Location") + "/password", Map.of("password", "noch ein besseres"));

        assertThat(reset.status()).isEqualTo(204);
        assertThat(phone.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(tokenFor(made.json(), PASSWORD)).isEmpty();
        assertThat(tokenFor(made.json(), "noch ein besseres")).isNotEmpty();
    }

    @Test
    void a_changed_role_counts_at_once() {
        var made = admin.post("/api/v1/users", user("AGENT", town.headquarters()));
        var client = TestClient.on(port).withToken(tokenFor(made.json(), PASSWORD));
        assertThat(client.get("/api/v1/users").status()).isEqualTo(403);
        var promoted = new HashMap<>(user("ADMINISTRATOR", town.headquarters()));
        promoted.keySet().removeAll(List.of("username", "password"));

        var changed = admin.with("If-Match", made.header("ETag")).put(made.header("Location"), promoted);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(client.get("/api/v1/users").status()).isEqualTo(200);
    }

    @Test
    void an_email_address_is_kept_changed_and_refused_if_it_is_none() {
        var request = new HashMap<>(user("AGENT", town.headquarters()));
        request.put("email", "li@mail.example");
        var made = admin.post("/api/v1/users", request);
        assertThat(made.json().path("email").asString()).isEqualTo("li@mail.example");
        request.keySet().removeAll(List.of("username", "password"));

        request.put("email", "nowhere");
        var refused = admin.with("If-Match", made.header("ETag")).put(made.header("Location"), request);
        request.put("email", "");
        var cleared = admin.with("If-Match", made.header("ETag")).put(made.header("Location"), request);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("email");
        assertThat(cleared.json().has("email")).isFalse();
    }

    @Test
    void the_last_administrator_of_headquarters_stays() {
        var me = people.add("last-" + Ids.next(), Role.ADMINISTRATOR, town.headquarters(), null, null);
        sql.sql("update app_user set enabled = false where id <> :me")
                .param("me", me.value())
                .update();
        var last = TestClient.on(port).withToken(tokenOf(me));
        var address = "/api/v1/users/" + me.value();
        var seen = last.with("If-Match", last.get(address).header("ETag"));
        var demoted = new HashMap<>(user("MANAGER", town.headquarters()));
        demoted.keySet().removeAll(List.of("username", "password"));
        var sentAway = new HashMap<>(demoted);
        sentAway.put("roles", List.of("ADMINISTRATOR"));
        sentAway.put("unitId", town.branch().value());

        assertThat(seen.post(address + "/deactivate", Map.of()).code()).isEqualTo("last-administrator");
        assertThat(seen.put(address, demoted).code()).isEqualTo("last-administrator");
        assertThat(seen.put(address, sentAway).code()).isEqualTo("last-administrator");
        assertThat(last.get(address).json().path("enabled").asBoolean()).isTrue();
        assertThatThrownBy(() -> sql.sql("delete from user_role where user_id = :me")
                        .param("me", me.value())
                        .update())
                .hasMessageContaining("no active administrator of headquarters");
    }

    @Test
    void an_account_and_whose_it_is_must_match() {
        var place = town.found();
        var technician = town.technician(place, "孙七", Map.of("AIRCON", 2));
        var linked = new HashMap<>(user("TECHNICIAN", place.unit()));
        linked.put("technicianId", technician.value());
        var both = new HashMap<>(user("CUSTOMER", place.unit()));
        both.put("roles", List.of("CUSTOMER", "AGENT"));

        assertThat(admin.post("/api/v1/users", linked)
                        .json()
                        .at("/technician/name")
                        .asString())
                .isEqualTo("孙七");
        assertThat(admin.post("/api/v1/users", user("TECHNICIAN", place.unit())).code())
                .isEqualTo("technician-link");
        assertThat(admin.post("/api/v1/users", user("CUSTOMER", place.unit())).code())
                .isEqualTo("customer-link");
        assertThat(admin.post("/api/v1/users", both).code()).isEqualTo("customer-and-staff");
    }

    @Test
    void a_name_in_use_and_a_weak_password_are_refused_at_their_fields() {
        var user = user("AGENT", town.headquarters());
        admin.post("/api/v1/users", user);
        var weak = new HashMap<>(user("AGENT", town.headquarters()));
        weak.put("password", weak.get("username"));

        var again = admin.post("/api/v1/users", user);
        var refused = admin.post("/api/v1/users", weak);

        assertThat(again.code()).isEqualTo("username-taken");
        assertThat(again.json().at("/errors/0/field").asString()).isEqualTo("username");
        assertThat(refused.code()).isEqualTo("weak-password");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("password");
    }

    @Test
    void a_repeated_request_makes_one_user() {
        var user = user("AGENT", town.headquarters());
        var repeating = admin.with("Idempotency-Key", Ids.next().toString());

        var first = repeating.post("/api/v1/users", user);
        var second = repeating.post("/api/v1/users", user);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void an_administrator_of_a_branch_reaches_only_its_users() {
        var branch = town.branch();
        var local = administratorOf(branch);
        var above = admin.post("/api/v1/users", user("AGENT", town.headquarters()));

        assertThat(local.post("/api/v1/users", user("AGENT", town.headquarters()))
                        .code())
                .isEqualTo("unknown-unit");
        assertThat(local.post("/api/v1/users", user("AGENT", branch)).status()).isEqualTo(201);
        assertThat(local.get(above.header("Location")).status()).isEqualTo(404);
        assertThat(local.with("If-Match", "\"0\"")
                        .post(above.header("Location") + "/deactivate", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private TestClient administratorOf(UnitId unit) {
        return TestClient.on(port).withToken(people.tokenOf(Role.ADMINISTRATOR, unit));
    }

    private String tokenOf(UserId user) {
        var name = sql.sql("select username from app_user where id = :id")
                .param("id", user.value())
                .query(String.class)
                .single();
        return token(name, People.PASSWORD);
    }

    private String tokenFor(JsonNode user, String password) {
        return token(user.path("username").asString(), password);
    }

    private String token(String username, String password) {
        return TestClient.on(port)
                .post("/api/v1/tokens", Map.of("username", username, "password", password))
                .json()
                .path("accessToken")
                .asString("");
    }

    private static Map<String, Object> user(String role, UnitId unit) {
        return Map.of(
                "username",
                "u" + Ids.next(),
                "password",
                PASSWORD,
                "displayName",
                "新用户",
                "roles",
                List.of(role),
                "unitId",
                unit.value());
    }
}
