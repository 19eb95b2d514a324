package dev.fixpoint.technicianapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.fixpoint.FixpointApplication;
import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.TestDatabase;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The technicians' API running alone, without the staff's. */
@SpringBootTest(
        classes = FixpointApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "fixpoint.planning.quick=300ms")
@Import({TestDatabase.class, People.class, Town.class})
class TechnicianApiTest {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Town town;

    @Autowired
    private Visits visits;

    private Town.Place place;
    private TestClient phone;

    @BeforeEach
    void aTechnicianSignsIn() {
        place = town.found();
        var technician = town.technician(place, "小王", Map.of("AIRCON", 1));
        var username = "wang-" + Ids.next();
        people.add(username, Role.TECHNICIAN, place.unit(), technician.value(), null);
        var login = Map.of("username", username, "password", People.PASSWORD, "device", "phone");
        var token = TestClient.on(port).post("/api/v1/tokens", login).json().path("accessToken");
        phone = TestClient.on(port).withToken(token.asString());
    }

    @Test
    void the_staffs_addresses_are_not_there() {
        assertThat(phone.get("/api/v1/board").status()).isEqualTo(404);
    }

    @Test
    void the_agenda_shows_own_visits_with_what_can_be_reported() {
        var visit = planned();

        assertThat(visit.path("customerName").asString()).isEqualTo("张三");
        assertThat(visit.path("allowed").path(0).asString()).isEqualTo("ACCEPT");
        assertThat(visit.path("serviceName").path("zh").asString()).isEqualTo("空调保养");
    }

    /** The visit as the technician's agenda shows it, on whichever of the next days it was planned. */
    private JsonNode planned() {
        visits.open(town.workOrder(town.customer(place, "张三"), List.of()), "测试");
        return await().atMost(Duration.ofSeconds(30)).until(this::firstVisit, v -> !v.isMissingNode());
    }

    private JsonNode firstVisit() {
        var today = phone.get("/api/technician/v1/agenda").json().path("date").asString();
        return IntStream.range(0, 3)
                .mapToObj(day -> LocalDate.parse(today).plusDays(day))
                .map(day -> phone.get("/api/technician/v1/agenda?date=" + day)
                        .json()
                        .path("visits")
                        .path(0))
                .filter(v -> !v.isMissingNode())
                .findFirst()
                .orElseGet(() -> phone.get("/api/technician/v1/agenda").json().path("none"));
    }
}
