package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.AGENT;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.MANAGER;

import dev.fixpoint.bookings.ManagedBookings;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.photos.Photos;
import dev.fixpoint.reporting.VisitReading;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.VisitId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The photos sent with a booking, for whoever may see the booking. */
@RestController
class PhotoController {
    private final Photos photos;
    private final ManagedBookings managed;
    private final VisitReading visits;

    PhotoController(Photos photos, ManagedBookings managed, VisitReading visits) {
        this.photos = photos;
        this.managed = managed;
        this.visits = visits;
    }

    @GetMapping("/api/v1/portal/bookings/{link}/photos/{photo}")
    @AllowedTo(anyone = true)
    ResponseEntity<byte[]> ofLink(@PathVariable String link, @PathVariable UUID photo) {
        return shown(photo, managed.show(link).asBooked().photos());
    }

    @GetMapping("/api/v1/visits/{id}/photos/{photo}")
    @AllowedTo({DISPATCHER, AGENT, MANAGER, ADMINISTRATOR})
    ResponseEntity<byte[]> ofVisit(Caller caller, @PathVariable UUID id, @PathVariable UUID photo) {
        var booked = visits.get(new VisitId(id), caller.unitId()).booked();
        return shown(photo, booked == null ? List.of() : booked.photos());
    }

    private ResponseEntity<byte[]> shown(UUID photo, List<UUID> theirs) {
        if (!theirs.contains(photo)) {
            throw SharedProblem.NOT_FOUND.refuse(photo);
        }
        return photos.content(photo)
                .map(content -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                        .body(content))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(photo));
    }
}
