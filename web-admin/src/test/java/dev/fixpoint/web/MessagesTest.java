package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.identity.Role;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What customers are told, and in which words, over HTTP; no channel is configured here. */
@WebTest
class MessagesTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String REMINDER = "/api/v1/message-templates/reminder.sms.en";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    private Town.Place place;
    private TestClient agent;
    private TestClient admin;

    @BeforeEach
    void somePeople() {
        place = town.found();
        town.technician(place, "小王", Map.of("AIRCON", 2));
        agent = TestClient.on(port).withToken(people.tokenOf(Role.AGENT, place.unit()));
        admin = TestClient.on(port)
                .withToken(people.tokenOf(Role.ADMINISTRATOR, town.headquarters()))
                .with("Accept-Language", "en");
    }

    @Test
    void a_confirmed_booking_has_its_messages_and_says_that_no_channel_is_configured() {
        var booked = book("<b>王芳</b>");

        var messages = awaitMessages(2);

        assertThat(messages.findValuesAsString("kind")).containsOnly("CONFIRMED", "REMINDER");
        assertThat(messages.findValuesAsString("number"))
                .containsOnly(booked.path("number").asString());
        await().atMost(SOON)
                .until(() -> list("?kind=CONFIRMED").path(0).path("state").asString(), "NO_CHANNEL"::equals);
        assertThat(list("?state=NO_CHANNEL&channel=SMS")).hasSize(1);
        assertThat(list("?channel=EMAIL")).isEmpty();
        assertThat(list("?query=" + booked.path("number").asString())).hasSize(2);
        assertThat(list("?query=nobody")).isEmpty();
        assertThat(agent.get("/api/v1/messages?state=LOST").status()).isEqualTo(400);
        assertThat(agent.get("/api/v1/message-channels").json().toString())
                .contains("{\"channel\":\"SMS\",\"configured\":false}", "{\"channel\":\"PUSH\",\"configured\":true}");
    }

    @Test
    void a_list_comes_in_pages() {
        book("王芳");
        awaitMessages(2);

        var first = agent.get("/api/v1/messages?limit=1").json();
        var second = agent.get("/api/v1/messages?limit=1&cursor="
                        + first.path("nextCursor").asString())
                .json();

        assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
        assertThat(second.has("nextCursor")).isFalse();
    }

    @Test
    void a_message_kept_for_want_of_a_channel_can_be_sent_again_by_who_has_seen_its_version() {
        book("王芳");
        await().atMost(SOON).until(() -> list("?state=NO_CHANNEL").size() == 1);
        var address = "/api/v1/messages/"
                + list("?state=NO_CHANNEL").path(0).path("id").asString();
        var seen = agent.get(address).header("ETag");

        assertThat(agent.post(address + "/resend", Map.of()).status()).isEqualTo(428);
        var again = agent.with("If-Match", seen).post(address + "/resend", Map.of());
        var late = agent.with("If-Match", seen).post(address + "/resend", Map.of());

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("state").asString()).isEqualTo("WAITING");
        assertThat(late.status()).isEqualTo(412);
    }

    @Test
    void what_still_waits_its_turn_is_not_sent_again_and_other_units_do_not_see_it() {
        book("王芳");
        awaitMessages(2);
        var reminder = agent.get("/api/v1/messages?kind=REMINDER").json().at("/items/0");
        var address = "/api/v1/messages/" + reminder.path("id").asString();
        var elsewhere = TestClient.on(port).withToken(people.tokenOf(Role.AGENT, town.branch()));

        var refused = agent.with("If-Match", agent.get(address).header("ETag")).post(address + "/resend", Map.of());

        assertThat(refused.code()).isEqualTo("not-resendable");
        assertThat(elsewhere.get(address).status()).isEqualTo(404);
        assertThat(elsewhere.get("/api/v1/messages").json().path("items")).isEmpty();
    }

    @Test
    void there_is_a_template_for_each_kind_channel_and_language() {
        var templates = admin.get("/api/v1/message-templates").json();

        assertThat(templates).hasSize(34);
        assertThat(admin.get("/api/v1/message-templates/no.such.template").status())
                .isEqualTo(404);
    }

    @Test
    void a_template_is_reworded_and_restored() {
        var before = admin.get(REMINDER);
        var words = Map.of("body", "{{company}}: see you tomorrow, {{customer}}.");

        assertThat(admin.put(REMINDER, words).status()).isEqualTo(428);
        var changed = admin.with("If-Match", before.header("ETag")).put(REMINDER, words);
        var late = admin.with("If-Match", before.header("ETag")).put(REMINDER, words);
        var restored = admin.with("If-Match", changed.header("ETag")).post(REMINDER + "/restore", Map.of());

        assertThat(changed.json().path("changed").asBoolean()).isTrue();
        assertThat(changed.json().path("body").asString()).isEqualTo(words.get("body"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(restored.json().path("changed").asBoolean()).isFalse();
        assertThat(restored.json().path("body")).isEqualTo(before.json().path("body"));
        assertThat(restored.header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void a_template_with_an_unknown_placeholder_is_refused_at_its_field_with_the_allowed_ones() {
        var version = admin.get(REMINDER).header("ETag");

        var refused = admin.with("If-Match", version).put(REMINDER, Map.of("body", "Hello {{arrival}}"));
        var previewed = admin.post(REMINDER + "/preview", Map.of("body", "Hello {{arrival}}"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("unknown-placeholder");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("body");
        assertThat(refused.json().path("allowed").values())
                .extracting(JsonNode::asString)
                .contains("customer", "date");
        assertThat(previewed.code()).isEqualTo("unknown-placeholder");
        assertThat(admin.get(REMINDER).header("ETag")).isEqualTo(version);
    }

    @Test
    void a_preview_shows_made_up_data_as_the_customer_would_get_it() {
        var sms = admin.post(REMINDER + "/preview", Map.of("body", "{{customer}} [{{date}}]"))
                .json();
        var mail = admin.post(
                        "/api/v1/message-templates/confirmed.email.zh-CN/preview",
                        Map.of("subject", "{{service}}", "body", "<img src=x onerror=alert(1)> {{customer}}"))
                .json();

        assertThat(sms.path("text").asString()).isEqualTo("Wang Fang [Thursday 26 November]");
        assertThat(sms.at("/length/segments").asInt()).isOne();
        assertThat(sms.at("/length/characters").asInt()).isEqualTo(34);
        assertThat(sms.has("html")).isFalse();
        assertThat(mail.path("subject").asString()).isEqualTo("空调维修");
        assertThat(mail.path("html").asString()).contains("&lt;img src=x").doesNotContain("<img");
    }

    @Test
    void only_headquarters_words_the_companys_messages() {
        var local = TestClient.on(port).withToken(people.tokenOf(Role.ADMINISTRATOR, place.unit()));

        var refused = local.with("If-Match", local.get(REMINDER).header("ETag")).put(REMINDER, Map.of("body", "Hello"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("headquarters-only");
    }

    private JsonNode book(String name) {
        var from = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(60));
        var request = new HashMap<String, Object>();
        request.put("customer", Map.of("name", name, "phone", "15400000000"));
        request.put(
                "site",
                Map.of(
                        "address",
                        "测试路1号",
                        "location",
                        Map.of(
                                "lon", place.near(0.01, 0.01).lon(),
                                "lat", place.near(0.01, 0.01).lat())));
        request.put("serviceType", "AIRCON_MAINTENANCE");
        request.put("windows", List.of(Map.of("from", from, "to", from.plusSeconds(7200))));
        return agent.post("/api/v1/bookings", request).json();
    }

    private JsonNode awaitMessages(int count) {
        return await().atMost(SOON).until(() -> list(""), found -> found.size() == count);
    }

    private JsonNode list(String filter) {
        return agent.get("/api/v1/messages" + filter).json().path("items");
    }
}
