package dev.fixpoint.web;

import dev.fixpoint.bookings.BookingDocuments;
import dev.fixpoint.bookings.ManagedBooking;
import dev.fixpoint.bookings.ManagedBookings;
import dev.fixpoint.bookings.OfferedTimes;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.notifications.Calendars;
import dev.fixpoint.notifications.CustomerMessages;
import dev.fixpoint.notifications.ToldMessage;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.SharedProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A booking by its link: what stands there, and changing it. The link opens this booking alone. */
@RestController
class PortalLinkController {
    record OnlineCancellation(@Nullable @Size(max = 500) String reason) {}

    private final ManagedBookings managed;
    private final BookingDocuments documents;
    private final Calendars calendars;
    private final CustomerMessages messages;

    PortalLinkController(
            ManagedBookings managed, BookingDocuments documents, Calendars calendars, CustomerMessages messages) {
        this.managed = managed;
        this.documents = documents;
        this.calendars = calendars;
        this.messages = messages;
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

    /** The booking on paper, in Chinese unless asked for in English. */
    @GetMapping("/api/v1/portal/bookings/{link}/document.pdf")
    @AllowedTo(anyone = true)
    ResponseEntity<byte[]> document(
            @PathVariable String link, @RequestParam(defaultValue = "zh-CN") @Size(max = 10) String language) {
        var printed = documents.print(link, Language.of(language));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(printed.fileName())
                                .build()
                                .toString())
                .body(printed.pdf());
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
    ManagedBooking move(@PathVariable String link, @Valid @RequestBody PortalController.OfferChoice choice) {
        return managed.move(link, choice.offer());
    }
}
