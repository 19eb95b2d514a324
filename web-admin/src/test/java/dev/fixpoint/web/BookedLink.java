package dev.fixpoint.web;

import dev.fixpoint.bookings.BookingLinks;
import dev.fixpoint.identity.Role;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Books in somebody's name, for tests of what the link of a booking opens. */
record BookedLink(int port, People people, BookingLinks links) {
    /** The link of a new booking two and a half days ahead. */
    String at(Town.Place place, String address) {
        var from = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(60));
        var at = place.near(0.01, 0.01);
        var request = Map.of(
                "customer", Map.of("name", "王芳", "phone", "15400000000"),
                "site", Map.of("address", address, "location", Map.of("lon", at.lon(), "lat", at.lat())),
                "serviceType", "AIRCON_MAINTENANCE",
                "windows", List.of(Map.of("from", from, "to", from.plusSeconds(7200))));
        var agent = TestClient.on(port).withToken(people.tokenOf(Role.AGENT, place.unit()));
        var visit =
                agent.post("/api/v1/bookings", request).json().path("visitId").asString();
        return links.of(new VisitId(UUID.fromString(visit))).orElseThrow();
    }
}
