package dev.fixpoint.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.bookings.BookingProblem;
import dev.fixpoint.bookings.ManagedBooking;
import dev.fixpoint.bookings.ManagedBookings;
import dev.fixpoint.bookings.OfferedTimes;
import dev.fixpoint.bookings.OnlineBookings;
import dev.fixpoint.demo.DemoData;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.notifications.Calendars;
import dev.fixpoint.notifications.CustomerMessages;
import dev.fixpoint.notifications.ToldMessage;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.SharedProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Customers without an account: what they may do follows from what they hold — an offer, a kept time, a link. */
@RestController
class PortalController {
    private static final String PHONE = "[+0-9][-0-9 ]{4,38}";

    record TimesWish(@NotBlank String serviceType, @NotNull GeoPoint location) {}

    record OfferChoice(@NotBlank @Size(max = 2000) String offer) {}

    record CodeRequest(
            @NotBlank @Size(max = 200) @Pattern(regexp = PHONE + "|[^@\\s]+@[^@\\s]+")
            String contact,

            @NotNull Language language) {}

    /** @param code only where the data is made up and no message can be sent */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CodeSent(Instant validUntil, @Nullable String code) {}

    record OnlineOrder(
            @NotNull UUID hold,
            @NotBlank @Size(max = 10) String code,
            @NotBlank String serviceType,
            @NotBlank @Size(max = 200) String name,

            @NotBlank @Size(max = 40) @Pattern(regexp = PHONE)
            String phone,

            @Nullable @Email @Size(max = 200) String email,
            @NotNull Language language,
            @NotBlank @Size(max = 300) String address,
            @Nullable @Size(max = 2000) String note) {
        OnlineBookings.Details details() {
            return new OnlineBookings.Details(
                    serviceType,
                    name.strip(),
                    phone.strip(),
                    email,
                    language,
                    address.strip(),
                    Objects.requireNonNullElse(note, ""));
        }
    }

    record OnlineCancellation(@Nullable @Size(max = 500) String reason) {}

    private final OnlineBookings online;
    private final ManagedBookings managed;
    private final Calendars calendars;
    private final CustomerMessages messages;
    private final DemoData demo;

    PortalController(
            OnlineBookings online,
            ManagedBookings managed,
            Calendars calendars,
            CustomerMessages messages,
            DemoData demo) {
        this.online = online;
        this.managed = managed;
        this.calendars = calendars;
        this.messages = messages;
        this.demo = demo;
    }

    @PostMapping("/api/v1/portal/offers")
    @AllowedTo(anyone = true)
    OfferedTimes offers(@Valid @RequestBody TimesWish wish) {
        return online.offers(wish.serviceType(), wish.location());
    }

    @PostMapping("/api/v1/portal/holds")
    @AllowedTo(anyone = true)
    @ResponseStatus(HttpStatus.CREATED)
    OnlineBookings.KeptTime hold(@Valid @RequestBody OfferChoice choice) {
        return online.hold(choice.offer());
    }

    @DeleteMapping("/api/v1/portal/holds/{hold}")
    @AllowedTo(anyone = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID hold) {
        online.release(hold);
    }

    @PostMapping("/api/v1/portal/holds/{hold}/code")
    @AllowedTo(anyone = true)
    @ResponseStatus(HttpStatus.ACCEPTED)
    CodeSent sendCode(@PathVariable UUID hold, @Valid @RequestBody CodeRequest reach) {
        var issued = online.sendCode(hold, reach.contact().strip(), reach.language());
        var isDemo = !demo.logins().isEmpty();
        if (!issued.isOnItsWay() && !isDemo) {
            throw BookingProblem.CODE_NOT_SENT.refuse(reach.contact()).at("contact", "not-reached");
        }
        return new CodeSent(issued.validUntil(), issued.isOnItsWay() ? null : issued.code());
    }

    @PostMapping("/api/v1/portal/bookings")
    @AllowedTo(anyone = true)
    ResponseEntity<OnlineBookings.ConfirmedBooking> book(@Valid @RequestBody OnlineOrder order) {
        var booked = online.book(order.hold(), order.code().strip(), order.details());
        return ResponseEntity.created(URI.create("/api/v1/portal/bookings/" + booked.link()))
                .body(booked);
    }

    @GetMapping("/api/v1/portal/bookings/{link}")
    @AllowedTo(anyone = true)
    ManagedBooking show(@PathVariable String link) {
        return managed.show(link);
    }

    @GetMapping("/api/v1/portal/bookings/{link}/calendar.ics")
    @AllowedTo(anyone = true)
    ResponseEntity<byte[]> calendar(@PathVariable String link) {
        var file =
                calendars.file(managed.visit(link)).orElseThrow(() -> SharedProblem.NOT_FOUND.refuse("calendar.ics"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\"")
                .body(file.content().getBytes(StandardCharsets.UTF_8));
    }

    /** What was told to whoever holds the link, about this booking alone. */
    @GetMapping("/api/v1/portal/bookings/{link}/messages")
    @AllowedTo(anyone = true)
    List<ToldMessage> messages(@PathVariable String link) {
        return messages.about(managed.visit(link));
    }

    @PostMapping("/api/v1/portal/bookings/{link}/cancel")
    @AllowedTo(anyone = true)
    ManagedBooking cancel(@PathVariable String link, @Valid @RequestBody OnlineCancellation cancellation) {
        return managed.cancel(link, Objects.requireNonNullElse(cancellation.reason(), ""));
    }

    @PostMapping("/api/v1/portal/bookings/{link}/offers")
    @AllowedTo(anyone = true)
    OfferedTimes otherTimes(@PathVariable String link) {
        return managed.offers(link);
    }

    @PostMapping("/api/v1/portal/bookings/{link}/move")
    @AllowedTo(anyone = true)
    ManagedBooking move(@PathVariable String link, @Valid @RequestBody OfferChoice choice) {
        return managed.move(link, choice.offer());
    }
}
