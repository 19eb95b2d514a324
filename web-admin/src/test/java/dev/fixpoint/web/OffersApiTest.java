package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.customers.Customer;
import dev.fixpoint.identity.Role;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Agents and other systems book what can be kept, and see why something else cannot. */
@WebTest
class OffersApiTest {
    private static final String SERVICE = "AIRCON_MAINTENANCE";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private People people;

    private Town.Place place;
    private Customer customer;
    private TestClient agent;

    @BeforeEach
    void newPlace() {
        place = town.found();
        customer = town.customer(place, "张三");
        agent = agentOf(place);
    }

    @Test
    void an_offered_time_is_promised_in_the_answer() {
        town.technician(place, "小王", Map.of("AIRCON", 2));
        var time = firstTime();

        var booked = accept(time, customer);

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.json().path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(booked.json().path("appointment").path("from").asString())
                .isEqualTo(time.path("from").asString());
        assertThat(booked.json().path("appointment").path("technicianName").asString())
                .isEqualTo("小王");
    }

    @Test
    void an_offer_is_for_one_place() {
        town.technician(place, "小王", Map.of("AIRCON", 2));
        var elsewhere = Map.of(
                "address",
                "别处",
                "location",
                Map.of(
                        "lon",
                        place.near(0.05, 0).lon(),
                        "lat",
                        place.near(0.05, 0).lat()));

        var refused = agent.post(
                "/api/v1/offers/bookings",
                Map.of(
                        "offer",
                        firstTime().path("offer").asString(),
                        "customerId",
                        customer.id().value(),
                        "site",
                        elsewhere));

        assertThat(refused.code()).isEqualTo("no-such-offer");
        assertThat(agent.get("/api/v1/bookings").json().path("items")).isEmpty();
    }

    @Test
    void why_a_time_is_not_possible_names_the_rule_and_the_smallest_change() {
        town.technician(place, "会家具", Map.of("FURNITURE", 5));

        var reasons = reasons(agent);

        assertThat(reasons.json()).singleElement().satisfies(reason -> {
            assertThat(reason.path("technicianName").asString()).isEqualTo("会家具");
            assertThat(reason.path("isPossible").asBoolean()).isFalse();
            assertThat(reason.path("code").asString()).isEqualTo("SKILL_MISSING");
            assertThat(reason.path("text").path("zh").asString()).contains("空调");
        });
    }

    @Test
    void people_of_another_unit_do_not_learn_who_works_here() {
        town.technician(place, "小王", Map.of("AIRCON", 2));

        assertThat(reasons(agentOf(town.found())).status()).isEqualTo(404);
    }

    private TestClient agentOf(Town.Place at) {
        return TestClient.on(port).withToken(people.tokenOf(Role.AGENT, at.unit()));
    }

    private TestClient.Answer reasons(TestClient by) {
        var query = new HashMap<String, Object>(wish());
        query.put("window", Map.of("from", tomorrow(2), "to", tomorrow(4)));
        return by.post("/api/v1/offers/reasons", query);
    }

    private static String tomorrow(int hours) {
        return Instant.now().plusSeconds((24L + hours) * 3600).toString();
    }

    private Map<String, Object> wish() {
        var at = customer.sites().getFirst().location();
        return Map.of("serviceType", SERVICE, "location", Map.of("lon", at.lon(), "lat", at.lat()));
    }

    private JsonNode firstTime() {
        for (var day : agent.post("/api/v1/offers", wish()).json().path("days")) {
            if (!day.path("times").isEmpty()) {
                return day.path("times").path(0);
            }
        }
        throw new AssertionError("No times");
    }

    private TestClient.Answer accept(JsonNode time, Customer who) {
        return agent.post(
                "/api/v1/offers/bookings",
                Map.of(
                        "offer", time.path("offer").asString(),
                        "customerId", who.id().value(),
                        "siteId", who.sites().getFirst().id().value()));
    }
}
