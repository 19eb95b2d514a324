package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody without an account may do, and what comes of rubbish. */
@WebTest
class PortalApiTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

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
    void a_time_can_be_looked_for_kept_and_given_back_without_an_account() {
        var hold = hold(someOffer());

        assertThat(hold.status()).isEqualTo(201);
        assertThat(hold.json().path("expiresAt").asString()).isNotEmpty();
        var back = phone.send(
                "DELETE", "/api/v1/portal/holds/" + hold.json().path("hold").asString(), null);
        assertThat(back.status()).isEqualTo(204);
    }

    @Test
    void a_code_that_cannot_be_sent_is_refused_and_not_told() {
        var hold = hold(someOffer()).json().path("hold").asString();

        var sent = phone.post(
                "/api/v1/portal/holds/" + hold + "/code", Map.of("contact", "13800000000", "language", "en"));

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.code()).isEqualTo("code-not-sent");
        assertThat(sent.json().has("validUntil")).isFalse();
    }

    @Test
    void a_place_nobody_serves_and_a_service_there_is_not_name_their_field() {
        var outside = offers("AIRCON_MAINTENANCE", 0, 80);
        var unknown = offers("NO_SUCH", place.centre().lon(), place.centre().lat());

        assertThat(outside.code()).isEqualTo("outside-all-territories");
        assertThat(outside.json().path("errors").path(0).path("field").asString())
                .isEqualTo("location");
        assertThat(unknown.json().path("errors").path(0).path("field").asString())
                .isEqualTo("serviceType");
    }

    @Test
    void rubbish_is_refused_in_words() {
        assertThat(hold("rubbish").code()).isEqualTo("no-such-offer");
        assertThat(hold("a.b").code()).isEqualTo("no-such-offer");
        assertThat(phone.get("/api/v1/portal/bookings/rubbish").code()).isEqualTo("no-such-link");
        assertThat(phone.get("/api/v1/portal/bookings/rubbish/messages").code()).isEqualTo("no-such-link");
        var noHold = phone.post(
                "/api/v1/portal/holds/" + UUID.randomUUID() + "/code",
                Map.of("contact", "13800000000", "language", "en"));
        assertThat(noHold.code()).isEqualTo("hold-expired");
        var hold = hold(someOffer()).json().path("hold").asString();
        var noContact =
                phone.post("/api/v1/portal/holds/" + hold + "/code", Map.of("contact", "call me", "language", "en"));
        assertThat(noContact.status()).isEqualTo(400);
        assertThat(noContact.json().path("errors").path(0).path("field").asString())
                .isEqualTo("contact");
    }

    @Test
    void what_is_no_photo_is_refused_and_the_kept_time_stays() {
        var hold = hold(someOffer()).json().path("hold").asString();

        assertThat(photo(hold, "image/jpeg", "no picture".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("not-a-photo");
        assertThat(photo(hold, "text/html", "<script>".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(415);
        var huge = photo(hold, "image/png", new byte[10_000_001]);
        assertThat(huge.status()).isEqualTo(413);
        assertThat(huge.code()).isEqualTo("too-large");
        assertThat(photo(UUID.randomUUID().toString(), "image/png", new byte[1]).code())
                .isEqualTo("hold-expired");
        var sent = phone.post(
                "/api/v1/portal/holds/" + hold + "/code", Map.of("contact", "13800000000", "language", "en"));
        assertThat(sent.code()).as("the time is still kept").isEqualTo("code-not-sent");
    }

    @Test
    void a_price_is_told_for_a_service_and_none_where_there_is_no_list_price() {
        var known = phone.post("/api/v1/portal/prices", Map.of("serviceType", "AIRCON_REPAIR", "day", "2031-01-01"));
        var unknown = phone.post("/api/v1/portal/prices", Map.of("serviceType", "NO_SUCH", "day", "2031-01-01"));
        var rubbish = phone.post("/api/v1/portal/prices", Map.of("serviceType", "AIRCON_REPAIR", "day", "soon"));

        assertThat(known.json().at("/price/most/currency").asString()).isEqualTo("CNY");
        assertThat(unknown.json().has("price")).isFalse();
        assertThat(rubbish.status()).isEqualTo(400);
        assertThat(phone.post("/api/v1/portal/devices", Map.of("serial", "NOBODYS"))
                        .json())
                .isEmpty();
    }

    private TestClient.Answer photo(String hold, String contentType, byte[] sent) {
        return phone.with("Content-Type", contentType)
                .send("PUT", "/api/v1/portal/holds/" + hold + "/photos/" + UUID.randomUUID(), sent);
    }

    private TestClient.Answer hold(String offer) {
        return phone.post("/api/v1/portal/holds", Map.of("offer", offer));
    }

    private String someOffer() {
        var days = offers(
                        "AIRCON_MAINTENANCE",
                        place.near(0.02, 0.01).lon(),
                        place.near(0.02, 0.01).lat())
                .json()
                .path("days");
        for (var day : days) {
            if (day.path("times").size() > 0) {
                return day.path("times").path(0).path("offer").asString();
            }
        }
        throw new AssertionError("No times: " + days);
    }

    private TestClient.Answer offers(String service, double lon, double lat) {
        return phone.post(
                "/api/v1/portal/offers", Map.of("serviceType", service, "location", Map.of("lon", lon, "lat", lat)));
    }
}
