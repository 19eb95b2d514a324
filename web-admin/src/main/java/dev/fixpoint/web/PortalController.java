package dev.fixpoint.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.bookings.BookingProblem;
import dev.fixpoint.bookings.Fault;
import dev.fixpoint.bookings.OfferedTimes;
import dev.fixpoint.bookings.OnlineBookings;
import dev.fixpoint.bookings.ServiceContact;
import dev.fixpoint.demo.DemoData;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.photos.Photos;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Customers without an account: what they may do follows from what they hold — an offer, a kept time, a link. */
@RestController
class PortalController {
    private static final String PHONE = "[+0-9][-0-9 ]{4,38}";

    /** @param symptom and {@code model}: what is wrong with what, so that the parts for it come along */
    record TimesWish(
            @NotBlank String serviceType,
            @NotNull GeoPoint location,
            @Nullable @Size(max = 60) String symptom,
            @Nullable @Size(max = 60) String model) {}

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
            @Nullable @Size(max = 2000) String note,
            @Nullable @Size(max = 60) String symptom,
            @Nullable @Valid NamedDevice device) {
        OnlineBookings.Details details() {
            return new OnlineBookings.Details(
                    serviceType,
                    name.strip(),
                    phone.strip(),
                    email,
                    language,
                    address.strip(),
                    Objects.requireNonNullElse(note, ""),
                    symptom,
                    device == null ? null : device.asDevice());
        }
    }

    private final OnlineBookings online;
    private final Photos photos;
    private final ServiceContact contact;
    private final DemoData demo;

    PortalController(OnlineBookings online, Photos photos, ServiceContact contact, DemoData demo) {
        this.online = online;
        this.photos = photos;
        this.contact = contact;
        this.demo = demo;
    }

    @GetMapping("/api/v1/portal/contact")
    @AllowedTo(anyone = true)
    ServiceContact contact() {
        return contact;
    }

    @PostMapping("/api/v1/portal/offers")
    @AllowedTo(anyone = true)
    OfferedTimes offers(@Valid @RequestBody TimesWish wish) {
        return online.offers(wish.serviceType(), wish.location(), new Fault(wish.symptom(), wish.model()));
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

    /** A photo of what is wrong, under a number that the phone makes up; sent again it is there once. */
    @PutMapping(
            path = "/api/v1/portal/holds/{hold}/photos/{photo}",
            consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    @AllowedTo(anyone = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addPhoto(@PathVariable UUID hold, @PathVariable UUID photo, @RequestBody byte[] picture) {
        online.addPhoto(hold, photo, picture);
    }

    @DeleteMapping("/api/v1/portal/holds/{hold}/photos/{photo}")
    @AllowedTo(anyone = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePhoto(@PathVariable UUID hold, @PathVariable UUID photo) {
        photos.remove(hold, photo);
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
}
