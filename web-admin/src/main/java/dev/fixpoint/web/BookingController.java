package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.AGENT;
import static dev.fixpoint.identity.Role.CUSTOMER;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.INTEGRATION;
import static dev.fixpoint.identity.Role.MANAGER;

import dev.fixpoint.bookings.BookingLinks;
import dev.fixpoint.bookings.BookingView;
import dev.fixpoint.bookings.Bookings;
import dev.fixpoint.bookings.NewBooking;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.BookingId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Bookings: by agents and other systems for customers, by customers for themselves. */
@RestController
class BookingController {
    private static final int USUAL_PRIORITY = 3;

    record Newcomer(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String phone,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable Language language) {}

    record BookingRequest(
            @Nullable CustomerId customerId,
            @Nullable @Valid Newcomer customer,
            @Nullable SiteId siteId,
            @Nullable @Valid SiteInput site,
            @Nullable AssetId assetId,
            @NotBlank String serviceType,
            @NotEmpty @Size(max = 5) List<@NotNull TimeWindow> windows,
            @Nullable @Min(1) @Max(5) Integer priority,
            @Nullable TechnicianId preferredTechnicianId,
            @Nullable @Size(max = 2000) String note) {
        /** @param own the customer who books, whatever the request says; {@code null} for staff */
        NewBooking asNewBooking(@Nullable CustomerId own) {
            return new NewBooking(
                    own == null ? customerId : own,
                    own == null && customer != null
                            ? new NewBooking.Newcomer(
                                    customer.name(),
                                    customer.phone(),
                                    customer.email(),
                                    Objects.requireNonNullElse(customer.language(), Language.ZH))
                            : null,
                    siteId,
                    site == null ? null : site.asNewSite(),
                    assetId,
                    serviceType,
                    windows,
                    own == null && priority != null ? priority : USUAL_PRIORITY,
                    preferredTechnicianId,
                    null,
                    Objects.requireNonNullElse(note, ""));
        }
    }

    record Cancellation(@Nullable @Size(max = 500) String reason) {}

    record OwnLink(String link) {}

    private final Bookings bookings;
    private final BookingLinks links;

    BookingController(Bookings bookings, BookingLinks links) {
        this.bookings = bookings;
        this.links = links;
    }

    @PostMapping("/api/v1/bookings")
    @AllowedTo({AGENT, DISPATCHER, INTEGRATION, CUSTOMER})
    ResponseEntity<BookingView> book(Caller caller, @Valid @RequestBody BookingRequest request) {
        var booking =
                bookings.request(request.asNewBooking(Ownership.of(caller)), caller.unitId(), caller.displayName());
        return ResponseEntity.created(
                        URI.create("/api/v1/bookings/" + booking.id().value()))
                .body(booking);
    }

    @GetMapping("/api/v1/bookings")
    @AllowedTo({AGENT, DISPATCHER, MANAGER, ADMINISTRATOR, INTEGRATION, CUSTOMER})
    Page<BookingView> list(Caller caller, PageRequest page) {
        return bookings.list(caller.unitId(), Ownership.of(caller), page);
    }

    @GetMapping("/api/v1/bookings/{id}")
    @AllowedTo({AGENT, DISPATCHER, MANAGER, ADMINISTRATOR, INTEGRATION, CUSTOMER})
    BookingView show(Caller caller, @PathVariable UUID id) {
        return bookings.get(new BookingId(id), caller.unitId(), Ownership.of(caller));
    }

    /** The link that shows, moves and cancels one's own booking, as its messages tell it. */
    @PostMapping("/api/v1/bookings/{id}/link")
    @AllowedTo(CUSTOMER)
    OwnLink link(Caller caller, @PathVariable UUID id) {
        var booking = bookings.get(new BookingId(id), caller.unitId(), Ownership.of(caller));
        return links.of(booking.visitId()).map(OwnLink::new).orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id));
    }

    @PostMapping("/api/v1/bookings/{id}/cancel")
    @AllowedTo({AGENT, DISPATCHER, INTEGRATION, CUSTOMER})
    BookingView cancel(Caller caller, @PathVariable UUID id, @Valid @RequestBody Cancellation cancellation) {
        return bookings.cancel(
                new BookingId(id),
                caller.unitId(),
                Ownership.of(caller),
                caller.displayName(),
                Objects.requireNonNullElse(cancellation.reason(), ""));
    }
}
