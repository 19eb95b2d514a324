package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.Phone;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The product's main job over HTTP: work comes in, is planned, is reported, and everybody sees it. */
@WebTest
class JourneyTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    @Autowired
    private JdbcClient sql;

    private Town.Place place;
    private TestClient agent;
    private TestClient dispatcher;

    @BeforeEach
    void newPlace() {
        place = town.found();
        agent = TestClient.on(port).withToken(people.tokenOf(Role.AGENT, place.unit()));
        dispatcher = TestClient.on(port).withToken(people.tokenOf(Role.DISPATCHER, place.unit()));
    }

    @Test
    void a_booking_is_planned_inside_a_wished_window_and_promised() {
        town.technician(place, "小王", Map.of("AIRCON", 2));

        var booked = agent.post("/api/v1/bookings", booking(26));

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.json().path("state").asString()).isEqualTo("WAITING");
        var confirmed = awaitState(booked.header("Location"), "CONFIRMED");
        assertThat(confirmed.path("appointment").path("technicianName").asString())
                .isEqualTo("小王");
        assertThat(board().path("visits").path(0).path("promised").asBoolean()).isTrue();
    }

    @Test
    void a_fault_opens_a_visit_and_the_technician_carries_it_out() {
        var technician = town.technician(place, "小王", Map.of("AIRCON", 2));
        var customer = town.customer(place, "张三");
        var phone =
                new Phone(TestClient.on(port).withToken(people.tokenOfTechnician(technician.value(), place.unit())));

        var ticket = agent.post(
                "/api/v1/tickets",
                Map.of(
                        "customerId", customer.id().value(),
                        "siteId", customer.sites().getFirst().id().value(),
                        "kind", "FAULT",
                        "symptom", "AC_NO_COOLING",
                        "description", "不制冷"));
        var visit = ticket.json().path("visit").path("id").asString();
        await().atMost(SOON).until(() -> board().path("visits").size() == 1);
        phone.must(visit, "EN_ROUTE", Map.of());
        phone.must(visit, "CHECK_IN", Map.of("reason", "地下车库没有定位"));
        phone.must(visit, "START", Map.of());
        phone.must(visit, "RECORD", Map.of("field", "POWER_OFF", "value", "true"));
        phone.must(visit, "RECORD", Map.of("field", "OUTLET_TEMP", "value", "14.5"));
        phone.must(visit, "COMPLETE", Map.of());

        assertThat(agent.get(ticket.header("Location"))
                        .json()
                        .path("visit")
                        .path("state")
                        .asString())
                .isEqualTo("COMPLETED");
        var history = dispatcher.get("/api/v1/visits/" + visit).json().path("history");
        assertThat(history.findValuesAsString("kind")).contains("REQUESTED", "EN_ROUTE", "CHECK_IN", "COMPLETE");
    }

    @Test
    void a_double_click_books_once() throws Exception {
        var request = booking(26);
        var once = agent.with("Idempotency-Key", "click-" + Ids.next());

        var answers = together(IntStream.range(0, 8)
                .<Callable<TestClient.Answer>>mapToObj(_ -> () -> once.post("/api/v1/bookings", request))
                .toList());

        assertThat(answers).allSatisfy(a -> assertThat(a.status()).isEqualTo(201));
        assertThat(numbersOf(answers)).hasSize(1);
        assertThat(agent.get("/api/v1/bookings").json().path("items")).hasSize(1);
        assertThat(once.post("/api/v1/bookings", booking(50)).code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_refused_request_may_be_corrected_under_the_same_key() {
        var once = agent.with("Idempotency-Key", "form-" + Ids.next());

        var refused = once.post("/api/v1/bookings", Map.of("serviceType", "REPAIR", "windows", List.of()));
        var accepted = once.post("/api/v1/bookings", booking(26));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(accepted.status()).isEqualTo(201);
    }

    @Test
    void a_stale_version_is_refused_and_a_missing_one_too() {
        var customer = town.customer(place, "张三");
        var ticket = agent.post(
                "/api/v1/tickets",
                Map.of("customerId", customer.id().value(), "kind", "QUESTION", "description", "几点上班？"));
        var address = ticket.header("Location") + "/close";
        var closing = Map.of("resolution", "八点");

        assertThat(agent.post(address, closing).status()).isEqualTo(428);
        assertThat(agent.with("If-Match", "\"99\"").post(address, closing).status())
                .isEqualTo(412);
        assertThat(agent.with("If-Match", ticket.header("ETag"))
                        .post(address, closing)
                        .status())
                .isEqualTo(200);
        assertThat(agent.with("If-Match", ticket.header("ETag"))
                        .post(address, closing)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void a_customer_sees_and_cancels_only_own_bookings() {
        town.technician(place, "小王", Map.of("AIRCON", 2));
        var mine = town.customer(place, "我");
        var me = TestClient.on(port).withToken(people.tokenOfCustomer(mine.id().value(), place.unit()));
        var others = agent.post("/api/v1/bookings", booking(26)).header("Location");
        var own = me.post(
                "/api/v1/bookings",
                Map.of(
                        "siteId", mine.sites().getFirst().id().value(),
                        "serviceType", "AIRCON_MAINTENANCE",
                        "windows", List.of(window(50))));

        assertThat(own.status()).isEqualTo(201);
        assertThat(me.get("/api/v1/bookings").json().path("items")).hasSize(1);
        assertThat(me.get(others).status()).isEqualTo(404);
        assertThat(me.post(others + "/cancel", Map.of()).status()).isEqualTo(404);
        var cancelled = me.post(own.header("Location") + "/cancel", Map.of());
        assertThat(cancelled.json().path("state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void lists_are_paged_without_gaps_or_repeats() {
        for (int i = 0; i < 5; i++) {
            town.customer(place, "客户" + i);
        }

        var first = agent.get("/api/v1/customers?limit=3").json();
        var second = agent.get("/api/v1/customers?limit=3&cursor="
                        + first.path("nextCursor").asString())
                .json();

        assertThat(first.path("items")).hasSize(3);
        assertThat(second.path("items")).hasSize(2);
        assertThat(second.has("nextCursor")).isFalse();
        var names = Set.copyOf(first.path("items").findValuesAsString("name"));
        assertThat(second.path("items").findValuesAsString("name")).doesNotContainAnyElementsOf(names);
    }

    @Test
    void many_bookings_at_once_are_all_planned_and_nobody_is_in_two_places() throws Exception {
        town.technician(place, "小王", Map.of("AIRCON", 2));
        town.technician(place, "小李", Map.of("AIRCON", 2));

        var answers = together(IntStream.range(0, 12)
                .<Callable<TestClient.Answer>>mapToObj(i ->
                        () -> agent.post("/api/v1/bookings", booking(24 + 4 * (i % 6))))
                .toList());

        assertThat(numbersOf(answers)).hasSize(12);
        await().atMost(SOON)
                .until(
                        () -> sql.sql("""
                                select count(*) from placement p join visit v on v.id = p.visit_id
                                where v.territory_id = :territory""")
                                .param("territory", place.territory().value())
                                .query(Integer.class)
                                .single(),
                        n -> n == 12);
    }

    @Test
    void an_unchanged_board_is_not_sent_again() {
        var first = dispatcher.get("/api/v1/board");

        var again = dispatcher.with("If-None-Match", first.header("ETag")).get("/api/v1/board");

        assertThat(again.status()).isEqualTo(304);
    }

    private JsonNode board() {
        return dispatcher.get("/api/v1/board?days=5").json();
    }

    private JsonNode awaitState(String address, String state) {
        return await().atMost(SOON)
                .until(
                        () -> agent.get(address).json(),
                        b -> b.path("state").asString().equals(state));
    }

    private Map<String, Object> booking(int inHours) {
        var site = place.near(0.03, 0.03);
        return Map.of(
                "customer", Map.of("name", "赵六", "phone", "555-0199"),
                "site", Map.of("address", "测试路9号", "location", Map.of("lon", site.lon(), "lat", site.lat())),
                "serviceType", "AIRCON_MAINTENANCE",
                "windows", List.of(window(inHours)));
    }

    private static Map<String, String> window(int inHours) {
        var from = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(inHours));
        return Map.of(
                "from", from.toString(), "to", from.plus(Duration.ofHours(4)).toString());
    }

    private static Set<String> numbersOf(List<TestClient.Answer> answers) {
        return answers.stream().map(a -> a.json().path("number").asString()).collect(Collectors.toSet());
    }

    private static List<TestClient.Answer> together(List<Callable<TestClient.Answer>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var running = threads.invokeAll(calls);
            var answers = new ArrayList<TestClient.Answer>();
            for (var call : running) {
                answers.add(call.get());
            }
            return answers;
        }
    }
}
