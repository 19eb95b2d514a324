package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.AGENT;
import static dev.fixpoint.identity.Role.CUSTOMER;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.INTEGRATION;

import dev.fixpoint.bookings.BookingView;
import dev.fixpoint.bookings.Bookings;
import dev.fixpoint.bookings.Fault;
import dev.fixpoint.bookings.OfferedTimes;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.planning.SlotReasons;
import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.TimeWindow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Times that can be kept, for people and systems that are signed in; the same rules as without an account. */
@RestController
class OfferController {
    /** @param symptom and {@code model}: what is wrong with what, so that the parts for it come along */
    record OfferQuery(
            @NotBlank String serviceType,
            @NotNull GeoPoint location,
            @Nullable @Size(max = 60) String symptom,
            @Nullable @Size(max = 60) String model) {}

    record ReasonQuery(
            @NotBlank String serviceType,
            @NotNull GeoPoint location,
            @NotNull TimeWindow window,
            @Nullable @Size(max = 60) String symptom,
            @Nullable @Size(max = 60) String model) {}

    record OfferedBooking(
            @NotBlank @Size(max = 2000) String offer,
            @Nullable CustomerId customerId,
            BookingController.@Nullable @Valid Newcomer customer,
            @Nullable SiteId siteId,
            @Nullable @Valid SiteInput site,
            @Nullable AssetId assetId,
            @Nullable @Size(max = 60) String symptom,
            @Nullable @Size(max = 2000) String note) {
        BookingController.BookingRequest asRequest() {
            return new BookingController.BookingRequest(
                    customerId, customer, siteId, site, assetId, "", List.of(), null, null, note);
        }
    }

    private final Bookings bookings;

    OfferController(Bookings bookings) {
        this.bookings = bookings;
    }

    @PostMapping("/api/v1/offers")
    @AllowedTo({AGENT, DISPATCHER, INTEGRATION, CUSTOMER})
    OfferedTimes offers(@Valid @RequestBody OfferQuery query) {
        return bookings.offers(query.serviceType(), query.location(), new Fault(query.symptom(), query.model()));
    }

    /** What keeps each technician from a wished time, and what would make it possible. */
    @PostMapping("/api/v1/offers/reasons")
    @AllowedTo({AGENT, DISPATCHER})
    List<SlotReasons.TechnicianReason> reasons(Caller caller, @Valid @RequestBody ReasonQuery query) {
        return bookings.reasons(
                query.serviceType(),
                query.location(),
                new Fault(query.symptom(), query.model()),
                query.window(),
                caller.unitId());
    }

    /** Promises an offered time at once. */
    @PostMapping("/api/v1/offers/bookings")
    @AllowedTo({AGENT, DISPATCHER, INTEGRATION, CUSTOMER})
    ResponseEntity<BookingView> accept(Caller caller, @Valid @RequestBody OfferedBooking request) {
        var wish = request.asRequest().asNewBooking(Ownership.of(caller)).about(request.symptom());
        var booking = bookings.accept(request.offer(), wish, caller.unitId(), caller.displayName());
        return ResponseEntity.created(
                        URI.create("/api/v1/bookings/" + booking.id().value()))
                .body(booking);
    }
}
