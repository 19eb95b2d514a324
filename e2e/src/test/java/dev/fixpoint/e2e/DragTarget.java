package dev.fixpoint.e2e;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a visit may be dragged: another technician of its territory, and a full hour of the same day. */
record DragTarget(String id, String name, Instant at) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** Where nothing is in the way, else where somebody may answer for it. */
    static DragTarget of(String visit, Office office) {
        return find(visit, office, "allowed").orElseGet(() -> againstRules(visit, office));
    }

    static DragTarget againstRules(String visit, Office office) {
        return find(visit, office, "overridable").orElseThrow();
    }

    /** The day of the visit, on the clocks of the demo city. */
    static String dateOf(String visit, Office office) {
        var shown = office.http("dispatcher").get("/api/v1/visits/" + visit).json();
        return Instant.parse(shown.path("placement").path("startsAt").asString())
                .atZone(Bookings.ZONE)
                .toLocalDate()
                .toString();
    }

    Map<String, Object> wish() {
        return Map.of("technicianId", id, "at", at.toString());
    }

    Map<String, Object> wishAnyway() {
        return Map.of("technicianId", id, "at", at.toString(), "reason", "客户同意");
    }

    String hour() {
        return at.atZone(Bookings.ZONE).format(CLOCK);
    }

    private static Optional<DragTarget> find(String visit, Office office, String verdict) {
        var dispatcher = office.http("dispatcher");
        var shown = dispatcher.get("/api/v1/visits/" + visit).json();
        var territory = shown.path("site").path("territoryId").asString();
        var mine = shown.path("placement").path("technicianId").asString();
        var day = LocalDate.parse(dateOf(visit, office)).atStartOfDay(Bookings.ZONE);
        var technicians = dispatcher.get("/api/v1/board?days=7").json().path("technicians");
        return technicians
                .valueStream()
                .filter(t -> t.path("territoryId").asString().equals(territory)
                        && !t.path("id").asString().equals(mine))
                .flatMap(t -> IntStream.of(10, 12, 14, 16)
                        .mapToObj(hour -> new DragTarget(
                                t.path("id").asString(),
                                t.path("name").asString(),
                                day.plusHours(hour).toInstant())))
                .filter(target -> dispatcher
                        .post("/api/v1/visits/" + visit + "/placement/verdict", target.wish())
                        .json()
                        .path(verdict)
                        .asBoolean())
                .findFirst();
    }
}
