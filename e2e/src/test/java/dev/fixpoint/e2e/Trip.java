package dev.fixpoint.e2e;

import dev.fixpoint.testing.Phone;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the phone of the technician of one booking reports. */
record Trip(Phone phone, JsonNode visit) {
    /** Gives up whatever else the technician has under way: nobody is on two ways at once. */
    static Trip of(Office office, String bookingNumber) {
        var bookings = office.http("agent").get("/api/v1/bookings?limit=100").json();
        var visit = find(bookings.path("items"), "/number", bookingNumber)
                .path("visitId")
                .asString();
        var detail = office.http("dispatcher").get("/api/v1/visits/" + visit).json();
        var technician = detail.path("placement").path("technicianId").asString();
        var users = office.http("admin").get("/api/v1/users?limit=200").json().path("items");
        var phone = new Phone(office.http(
                find(users, "/technician/id", technician).path("username").asString()));
        for (var other : phone.client().get("/api/technician/v1/agenda").json().path("visits")) {
            if (other.path("allowed")
                    .valueStream()
                    .anyMatch(kind -> kind.asString().equals("FAIL"))) {
                new Trip(phone, other).report("FAIL", Map.of("reason", "test"));
            }
        }
        return new Trip(phone, detail);
    }

    JsonNode site() {
        return visit.at("/site/location");
    }

    void leave(double lon, double lat) {
        report("EN_ROUTE", Map.of("position", Map.of("lon", lon, "lat", lat, "accuracy", 10)));
    }

    void checkIn() {
        report("CHECK_IN", Map.of("reason", "test"));
    }

    private void report(String kind, Map<String, Object> more) {
        phone.must(visit.path("id").asString(), kind, more);
    }

    private static JsonNode find(JsonNode all, String pointer, String value) {
        return all.valueStream()
                .filter(one -> one.at(pointer).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s %s in %s".formatted(pointer, value, all)));
    }
}
