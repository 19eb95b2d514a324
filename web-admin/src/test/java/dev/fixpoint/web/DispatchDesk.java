package dev.fixpoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A dispatcher at the board of a town of its own, over HTTP. */
final class DispatchDesk {
    static final Duration SOON = Duration.ofSeconds(30);

    final Town.Place place;
    private final TestClient dispatcher;
    private final Town town;
    private final Visits visits;
    private final JdbcClient sql;

    DispatchDesk(int port, People people, Town town, Visits visits, JdbcClient sql) {
        this.town = town;
        this.visits = visits;
        this.sql = sql;
        place = town.found();
        dispatcher = TestClient.on(port).withToken(people.tokenOf(Role.DISPATCHER, place.unit()));
    }

    TestClient http() {
        return dispatcher;
    }

    TechnicianId technician(String name) {
        return town.technician(place, name, Map.of("AIRCON", 2));
    }

    /** Air conditioner maintenance that the plan has found a place for, and leaves there. */
    VisitId planned(TimeWindow... windows) {
        var visit = waiting(windows);
        await().atMost(SOON).until(() -> show(visit).has("placement"));
        awaitSolved();
        return visit;
    }

    VisitId waiting(TimeWindow... windows) {
        return visits.open(town.workOrder(town.customer(place, "张三"), List.of(windows)), "测试");
    }

    void awaitSolved() {
        await().atMost(SOON)
                .until(() -> sql.sql("""
                                select state = 'IDLE' and solved = requested and not improving from plan
                                where territory_id = :territory""")
                        .param("territory", place.territory().value())
                        .query(Boolean.class)
                        .single());
    }

    JsonNode show(VisitId visit) {
        return dispatcher.get("/api/v1/visits/" + visit.value()).json();
    }

    String technicianOf(VisitId visit) {
        return show(visit).path("placement").path("technicianName").asString();
    }

    Instant startOf(VisitId visit) {
        return Instant.parse(show(visit).path("placement").path("startsAt").asString());
    }

    String etag(VisitId visit) {
        return dispatcher.get("/api/v1/visits/" + visit.value()).header("ETag");
    }

    long version() {
        return dispatcher
                .get("/api/v1/board")
                .json()
                .path("territories")
                .path(0)
                .path("planVersion")
                .asLong();
    }

    JsonNode judge(VisitId visit, TechnicianId technician, Instant at) {
        var answer = dispatcher.post(address(visit) + "/verdict", Map.of("technicianId", technician.value(), "at", at));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    /** As the plan is now. */
    TestClient.Answer put(VisitId visit, TechnicianId technician, Instant at, @Nullable String reason) {
        return put(visit, technician, at, reason, version());
    }

    TestClient.Answer put(
            VisitId visit, TechnicianId technician, Instant at, @Nullable String reason, long seenVersion) {
        return seeing(seenVersion).put(address(visit), wish(technician, at, reason));
    }

    TestClient.Answer change(VisitId visit, String what, Map<String, ?> body) {
        return seeing(version()).post(address(visit) + "/" + what, body);
    }

    TestClient seeing(long planVersion) {
        return dispatcher.with("If-Match", "\"" + planVersion + "\"");
    }

    TestClient.Answer undo(long number) {
        return dispatcher.post(plan() + "/revisions/" + number + "/undo", Map.of());
    }

    /** Where the plan of the town is. */
    String plan() {
        return "/api/v1/plans/" + place.territory().value();
    }

    static String address(VisitId visit) {
        return "/api/v1/visits/" + visit.value() + "/placement";
    }

    static Map<String, Object> wish(TechnicianId technician, Instant at, @Nullable String reason) {
        var wish = new HashMap<String, Object>();
        wish.put("technicianId", technician.value());
        wish.put("at", at);
        wish.put("reason", reason);
        return wish;
    }

    static List<String> codes(JsonNode verdict) {
        return verdict.path("objections").findValuesAsString("code");
    }

    /** Hours of tomorrow, on the town's clocks. */
    static Instant tomorrow(int hour) {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(1))
                .plus(Duration.ofHours(hour));
    }
}
