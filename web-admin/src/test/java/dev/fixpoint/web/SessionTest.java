package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class SessionTest {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    private final String username = "u" + Ids.next();
    private TestClient nobody;
    private String token = "";

    @BeforeEach
    void someUser() {
        people.add(username, Role.DISPATCHER, town.headquarters(), null, null);
        nobody = TestClient.on(port);
    }

    @Test
    void a_browser_signs_in_with_a_cookie_no_script_can_read_and_out_again() {
        var browser = browser();

        var signedIn = browser.post("/api/v1/session", Map.of("username", username, "password", People.PASSWORD));

        assertThat(signedIn.status()).isEqualTo(200);
        var cookie = signedIn.header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
        var inside = browser.with("Cookie", csrfCookie() + "; " + cookie.substring(0, cookie.indexOf(';')));
        assertThat(inside.get("/api/v1/session").json().path("username").asString())
                .isEqualTo(username);
        assertThat(inside.send("DELETE", "/api/v1/session", null).status()).isEqualTo(204);
        assertThat(inside.get("/api/v1/session").status()).isEqualTo(401);
    }

    @Test
    void another_site_cannot_use_the_cookie() {
        var browser = browser();
        var cookie = browser.post("/api/v1/session", Map.of("username", username, "password", People.PASSWORD))
                .header("Set-Cookie");

        var forged = nobody.with("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .put("/api/v1/session/language", Map.of("language", "en"));

        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.code()).isEqualTo("csrf-token");
    }

    @Test
    void reading_does_not_take_the_forgery_token_away_from_what_is_sent_at_the_same_time() {
        var browser = browser();
        var signedIn = browser.post("/api/v1/session", Map.of("username", username, "password", People.PASSWORD));
        var session = signedIn.header("Set-Cookie");
        var inside = browser.with("Cookie", csrfCookie() + "; " + session.substring(0, session.indexOf(';')));

        var read = inside.get("/api/v1/session");

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_phone_gets_a_bearer_token() {
        var token = nobody.post("/api/v1/tokens", Map.of("username", username, "password", People.PASSWORD))
                .json()
                .path("accessToken")
                .asString();

        assertThat(nobody.withToken(token).get("/api/v1/session").status()).isEqualTo(200);
    }

    @Test
    void five_wrong_passwords_lock_the_account_even_for_the_right_one() {
        for (int i = 0; i < 5; i++) {
            var wrong = nobody.post("/api/v1/tokens", Map.of("username", username, "password", "guess"));
            assertThat(wrong.code()).isEqualTo("wrong-login");
        }

        var right = nobody.post("/api/v1/tokens", Map.of("username", username, "password", People.PASSWORD));

        assertThat(right.status()).isEqualTo(401);
    }

    @Test
    void an_unknown_user_is_told_the_same_as_a_wrong_password() {
        var answer = nobody.post("/api/v1/tokens", Map.of("username", "nobody", "password", "guess"));

        assertThat(answer.code()).isEqualTo("wrong-login");
    }

    private TestClient browser() {
        return nobody.with("Cookie", csrfCookie()).with("X-XSRF-TOKEN", csrfToken());
    }

    private String csrfCookie() {
        return "XSRF-TOKEN=" + csrfToken();
    }

    private String csrfToken() {
        if (token.isEmpty()) {
            var cookie = nobody.get("/api/v1/session").header("Set-Cookie");
            token = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
        }
        return token;
    }
}
