package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.bookings.BookingLinks;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Notifications on devices by a booking's link, over HTTP; what is sent to nobody answers here. */
@WebTest
class PortalPushTest {
    /** An address of documents (RFC 5737): public by its form, and nobody is there. */
    private static final String ENDPOINT = "https://203.0.113.5/send/";

    private static final String KEY =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String SECRET = "BTBZMqHH6r4Tts7J_aSIgg";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    @Autowired
    private BookingLinks links;

    private Town.Place place;
    private TestClient phone;

    @BeforeEach
    void newPlace() {
        place = town.found();
        town.technician(place, "小王", Map.of("AIRCON", 2));
        phone = TestClient.on(port)
                .with("Accept-Language", "en")
                .with("Cookie", "XSRF-TOKEN=t")
                .with("X-XSRF-TOKEN", "t");
    }

    @Test
    void a_device_is_added_by_the_link_of_its_booking_once_and_taken_away_again() {
        var address = devicesOf(bookedLink());
        assertThat(phone.get(address).json().path("publicKey").asString()).hasSize(87);

        phone.post(address, device(ENDPOINT + "1"));
        var twice = phone.post(address, device(ENDPOINT + "1"));

        assertThat(twice.status()).isEqualTo(200);
        assertThat(twice.json().path("devices")).hasSize(1);
        assertThat(twice.json().toString()).doesNotContain("203.0.113.5", SECRET, KEY);
        var name = twice.json().at("/devices/0").asString();
        assertThat(phone.send("DELETE", address + "/" + name, null).status()).isEqualTo(204);
        assertThat(phone.send("DELETE", address + "/" + name, null).status()).isEqualTo(204);
        assertThat(phone.get(address).json().path("devices")).isEmpty();
    }

    @Test
    void the_link_of_another_booking_adds_and_takes_away_nothing_here() {
        var mine = devicesOf(bookedLink());
        var theirs = devicesOf(bookedLink());
        var name =
                phone.post(mine, device(ENDPOINT + "2")).json().at("/devices/0").asString();

        phone.send("DELETE", theirs + "/" + name, null);

        assertThat(phone.get(theirs).json().path("devices")).isEmpty();
        assertThat(phone.get(mine).json().path("devices")).hasSize(1);
        var stranger = devicesOf("AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(phone.get(stranger).code()).isEqualTo("no-such-link");
        assertThat(phone.post(stranger, device(ENDPOINT + "3")).code()).isEqualTo("no-such-link");
        assertThat(phone.send("DELETE", stranger + "/" + name, null).code()).isEqualTo("no-such-link");
    }

    @Test
    void an_eleventh_device_is_refused_with_what_to_do() {
        var address = devicesOf(bookedLink());
        for (int i = 0; i < 10; i++) {
            var added = phone.post(address, device(ENDPOINT + i));
            assertThat(added.json().path("devices")).as(added.json().toString()).hasSize(i + 1);
        }

        var refused = phone.post(address, device(ENDPOINT + "eleven"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("detail").asString()).contains("At most 10", "Stop them on another device");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rubbish",
                "http://203.0.113.5/x",
                "https://127.0.0.1/x",
                "https://10.0.0.1/x",
                "file:///etc/passwd"
            })
    void an_endpoint_that_is_no_public_push_service_is_refused_at_its_field(String endpoint) {
        var refused = phone.post(devicesOf(bookedLink()), device(endpoint));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("push-endpoint");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("endpoint");
    }

    @Test
    void a_key_that_is_none_and_a_missing_one_are_refused_at_their_fields() {
        var address = devicesOf(bookedLink());

        var wrong = phone.post(address, Map.of("endpoint", ENDPOINT, "p256dh", "x", "auth", SECRET));
        var missing = phone.post(address, Map.of("endpoint", ENDPOINT, "p256dh", KEY));

        assertThat(wrong.code()).isEqualTo("push-key");
        assertThat(wrong.json().at("/errors/0/field").asString()).isEqualTo("p256dh");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.json().at("/errors/0/field").asString()).isEqualTo("auth");
    }

    private static Map<String, String> device(String endpoint) {
        return Map.of("endpoint", endpoint, "p256dh", KEY, "auth", SECRET);
    }

    private static String devicesOf(String link) {
        return "/api/v1/portal/bookings/" + link + "/push-devices";
    }

    private String bookedLink() {
        return new BookedLink(port, people, links).at(place, "测试路1号");
    }
}
