package dev.fixpoint.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.testing.TestClient;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Bookings of the demo company's customers, made over HTTP by its agent. */
final class Bookings {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int CUSTOMERS = 50;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final TestClient agent;

    Bookings(TestClient agent) {
        this.agent = agent;
    }

    /** A request that can be kept on any of the next three days. */
    Map<String, Object> easy(JsonNode customer) {
        return Map.of(
                "customerId", customer.path("id").asString(),
                "siteId", customer.path("sites").path(0).path("id").asString(),
                "serviceType", "AIRCON_MAINTENANCE",
                "windows", List.of(day(1), day(2), day(3)));
    }

    /** Another one each time, so that no territory gets more than a day holds. */
    JsonNode nextCustomer() {
        var briefs = agent.get("/api/v1/customers?limit=" + CUSTOMERS).json().path("items");
        var brief = briefs.path(NEXT.getAndIncrement() % briefs.size());
        return agent.get("/api/v1/customers/" + brief.path("id").asString()).json();
    }

    List<JsonNode> customers(int count) {
        var found = new ArrayList<JsonNode>();
        for (var brief : agent.get("/api/v1/customers?limit=" + count).json().path("items")) {
            found.add(agent.get("/api/v1/customers/" + brief.path("id").asString())
                    .json());
        }
        assertThat(found).hasSize(count);
        return found;
    }

    TestClient.Answer book(Map<String, Object> request, String key) {
        var answer = agent.with("Idempotency-Key", key).post("/api/v1/bookings", request);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    /** The working hours of a day so many days from now. */
    static Map<String, String> day(int ahead) {
        var midnight = LocalDate.now(ZONE).plusDays(ahead).atStartOfDay(ZONE);
        return Map.of(
                "from", midnight.plusHours(8).toInstant().toString(),
                "to", midnight.plusHours(18).toInstant().toString());
    }
}
