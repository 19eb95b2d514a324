package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.customers.Customer;
import dev.fixpoint.identity.Role;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    void customers_get_the_link_of_their_own_booking_and_the_price_they_were_told() {
        town.technician(place, "小王", Map.of("AIRCON", 2));
        var own = TestClient.on(port)
                .withToken(people.tokenOfCustomer(customer.id().value(), place.unit()));
        var stranger = TestClient.on(port)
                .withToken(
                        people.tokenOfCustomer(town.customer(place, "李四").id().value(), place.unit()));
        var booked = accept(firstTime(), customer).json().path("id").asString();

        var link = own.post("/api/v1/bookings/" + booked + "/link", Map.of());

        var shown =
                own.get("/api/v1/portal/bookings/" + link.json().path("link").asString());
        assertThat(shown.json().path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(shown.json().at("/asBooked/price/most/minor").asLong()).isPositive();
        assertThat(stranger.post("/api/v1/bookings/" + booked + "/link", Map.of())
                        .status())
                .isEqualTo(404);
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

    @Test
    void an_agent_moves_a_booking_to_another_time_and_the_promise_moves_with_it() {
        town.technician(place, "小王", Map.of("AIRCON", 2));
        var booked = accept(firstTime(), customer).json();
        var visit = "/api/v1/visits/" + booked.path("visitId").asString();
        var other = timeUnlike(booked, agent.post(visit + "/offers", Map.of()).json());

        var moved = agent.with("If-Match", version(visit)).post(visit + "/move", Map.of("offer", offer(other)));

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().path("promised").asBoolean()).isTrue();
        assertThat(moved.json().path("windows").path(0).path("from").asString())
                .isEqualTo(other.path("from").asString());
        var again = agent.with("If-Match", "\"0\"").post(visit + "/move", Map.of("offer", offer(other)));
        assertThat(again.status()).isEqualTo(412);
    }

    @Test
    void why_another_time_is_not_possible_does_not_blame_the_visit_itself() {
        town.technician(place, "小王", Map.of("AIRCON", 2));
        var booked = accept(firstTime(), customer).json();
        var visit = "/api/v1/visits/" + booked.path("visitId").asString();
        var own = Map.of(
                "from", booked.at("/appointment/from").asString(),
                "to", booked.at("/appointment/to").asString());
        var atNight = Map.of("from", "2031-01-01T02:00:00Z", "to", "2031-01-01T03:00:00Z");

        var there = agent.post(visit + "/reasons", Map.of("window", own));
        var never = agent.post(visit + "/reasons", Map.of("window", atNight));

        assertThat(there.json())
                .singleElement()
                .satisfies(reason ->
                        assertThat(reason.path("isPossible").asBoolean()).isTrue());
        assertThat(never.json()).singleElement().satisfies(reason -> {
            assertThat(reason.path("isPossible").asBoolean()).isFalse();
            assertThat(reason.path("text").path("zh").asString()).isNotBlank();
        });
        assertThat(agentOf(town.found())
                        .post(visit + "/reasons", Map.of("window", own))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void another_system_moves_a_booking_it_made() {
        town.technician(place, "小王", Map.of("AIRCON", 2));
        var system = TestClient.on(port).withToken(people.tokenOf(Role.INTEGRATION, place.unit()));
        var booked = accept(firstTime(), customer).json();
        var booking = "/api/v1/bookings/" + booked.path("id").asString();
        var other =
                timeUnlike(booked, system.post(booking + "/offers", Map.of()).json());

        var moved = system.post(booking + "/move", Map.of("offer", offer(other)));

        assertThat(moved.json().path("appointment").path("from").asString())
                .isEqualTo(other.path("from").asString());
    }

    @Test
    void a_visit_is_not_moved_by_an_offer_for_somewhere_else() {
        town.technician(place, "小王", Map.of("AIRCON", 2));
        var booked = accept(firstTime(), customer).json();
        var visit = "/api/v1/visits/" + booked.path("visitId").asString();
        var query = Map.of("serviceType", "AIRCON_REPAIR", "location", wish().get("location"));
        var foreign = firstOf(agent.post("/api/v1/offers", query).json());

        assertThat(agent.with("If-Match", version(visit))
                        .post(visit + "/move", Map.of("offer", offer(foreign)))
                        .code())
                .isEqualTo("no-such-offer");
    }

    @Test
    void a_dispatcher_breaks_a_promise_for_a_time_nobody_offered_and_says_why() {
        town.technician(place, "小王", Map.of("AIRCON", 2));
        var dispatcher = TestClient.on(port).withToken(people.tokenOf(Role.DISPATCHER, place.unit()));
        var booked = accept(firstTime(), customer).json();
        var visit = "/api/v1/visits/" + booked.path("visitId").asString();
        var promise = Map.of("window", Map.of("from", tomorrow(48), "to", tomorrow(50)), "reason", "与客户电话商定");

        assertThat(agent.with("If-Match", version(visit))
                        .post(visit + "/promise", promise)
                        .status())
                .isEqualTo(403);
        var promised = dispatcher
                .with("If-Match", version(visit))
                .post(visit + "/promise", promise)
                .json();

        assertThat(promised.path("promised").asBoolean()).isTrue();
        assertThat(promised.path("windows"))
                .singleElement()
                .satisfies(window -> assertThat(window.path("from").asString())
                        .isEqualTo(((Map<?, ?>) promise.get("window")).get("from")));
        assertThat(promised.path("history").toString()).contains("PROMISE", "与客户电话商定");
    }

    private static JsonNode timeUnlike(JsonNode booked, JsonNode offers) {
        var from = booked.path("appointment").path("from").asString();
        for (var day : offers.path("days")) {
            for (var time : day.path("times")) {
                if (!time.path("from").asString().equals(from)) {
                    return time;
                }
            }
        }
        throw new AssertionError("No other time");
    }

    private static String offer(JsonNode time) {
        return time.path("offer").asString();
    }

    private String version(String visit) {
        return agent.get(visit).header("ETag");
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
        return Instant.now()
                .truncatedTo(ChronoUnit.SECONDS)
                .plusSeconds((24L + hours) * 3600)
                .toString();
    }

    private Map<String, Object> wish() {
        var at = customer.sites().getFirst().location();
        return Map.of("serviceType", SERVICE, "location", Map.of("lon", at.lon(), "lat", at.lat()));
    }

    private JsonNode firstTime() {
        return firstOf(agent.post("/api/v1/offers", wish()).json());
    }

    private static JsonNode firstOf(JsonNode offers) {
        for (var day : offers.path("days")) {
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
