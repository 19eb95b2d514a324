package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.AGENT;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.INTEGRATION;

import dev.fixpoint.bookings.BookingView;
import dev.fixpoint.bookings.Bookings;
import dev.fixpoint.bookings.OfferedTimes;
import dev.fixpoint.bookings.VisitMoves;
import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.planning.SlotReasons;
import dev.fixpoint.reporting.VisitDetail;
import dev.fixpoint.reporting.VisitReading;
import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Other times for customers who call, and for other systems: the same rules as with the customer's own link. */
@RestController
class MoveController {
    record MoveChoice(@NotBlank @Size(max = 2000) String offer) {}

    record WishedWindow(@NotNull TimeWindow window) {}

    record NewPromise(
            @NotNull TimeWindow window,
            @NotBlank @Size(max = 500) String reason) {}

    private final VisitMoves moves;
    private final VisitReading visits;
    private final Bookings bookings;

    MoveController(VisitMoves moves, VisitReading visits, Bookings bookings) {
        this.moves = moves;
        this.visits = visits;
        this.bookings = bookings;
    }

    @PostMapping("/api/v1/visits/{id}/offers")
    @AllowedTo({AGENT, DISPATCHER})
    OfferedTimes offers(Caller caller, @PathVariable UUID id) {
        return moves.offers(new VisitId(id), caller.unitId());
    }

    /** What keeps each technician from another time for a visit, and what would make it possible. */
    @PostMapping("/api/v1/visits/{id}/reasons")
    @AllowedTo({AGENT, DISPATCHER})
    List<SlotReasons.TechnicianReason> reasons(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody WishedWindow wished) {
        return moves.reasons(new VisitId(id), wished.window(), caller.unitId());
    }

    /** Moves a visit to an offered time and promises it. */
    @PostMapping("/api/v1/visits/{id}/move")
    @AllowedTo({AGENT, DISPATCHER})
    ResponseEntity<VisitDetail> move(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody MoveChoice choice) {
        moves.move(new VisitId(id), Versions.seen(version), choice.offer(), caller.unitId(), caller.displayName());
        return shown(id, caller);
    }

    /** Promises a window that nobody has found a place for, in place of the one promised before. */
    @PostMapping("/api/v1/visits/{id}/promise")
    @AllowedTo(DISPATCHER)
    ResponseEntity<VisitDetail> promise(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody NewPromise promise) {
        moves.promise(
                new VisitId(id),
                Versions.seen(version),
                promise.window(),
                caller.unitId(),
                caller.displayName(),
                promise.reason());
        return shown(id, caller);
    }

    @PostMapping("/api/v1/bookings/{id}/offers")
    @AllowedTo({AGENT, DISPATCHER, INTEGRATION})
    OfferedTimes bookingOffers(Caller caller, @PathVariable UUID id) {
        return moves.offers(booking(id, caller).visitId(), caller.unitId());
    }

    /** Moves a booking to an offered time and promises it. */
    @PostMapping("/api/v1/bookings/{id}/move")
    @AllowedTo({AGENT, DISPATCHER, INTEGRATION})
    BookingView moveBooking(Caller caller, @PathVariable UUID id, @Valid @RequestBody MoveChoice choice) {
        var visit = booking(id, caller).visitId();
        moves.move(visit, null, choice.offer(), caller.unitId(), caller.displayName());
        return booking(id, caller);
    }

    private BookingView booking(UUID id, Caller caller) {
        return bookings.get(new BookingId(id), caller.unitId(), null);
    }

    private ResponseEntity<VisitDetail> shown(UUID id, Caller caller) {
        var visit = visits.get(new VisitId(id), caller.unitId());
        return Versions.ok(visit, visit.version());
    }
}
