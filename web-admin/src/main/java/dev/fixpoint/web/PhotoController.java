package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.AGENT;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.MANAGER;

import dev.fixpoint.bookings.ManagedBookings;
import dev.fixpoint.fieldwork.FieldFiles;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.photos.Photos;
import dev.fixpoint.reporting.VisitReading;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.VisitId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The photos sent with a booking, for whoever may see the booking, and those from the visit itself, for staff. */
@RestController
class PhotoController {
    private final Photos photos;
    private final ManagedBookings managed;
    private final VisitReading visits;
    private final FieldFiles files;

    PhotoController(Photos photos, ManagedBookings managed, VisitReading visits, FieldFiles files) {
        this.photos = photos;
        this.managed = managed;
        this.visits = visits;
        this.files = files;
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

    /** What the technician took or had signed at the visit. */
    @GetMapping("/api/v1/visits/{id}/files/{file}")
    @AllowedTo({DISPATCHER, AGENT, MANAGER, ADMINISTRATOR})
    ResponseEntity<byte[]> fromTheField(Caller caller, @PathVariable UUID id, @PathVariable UUID file) {
        var visit = new VisitId(id);
        var theirs = visits.get(visit, caller.unitId()).hasPicture(file);
        return picture(file, theirs ? files.content(file, visit) : Optional.empty());
    }

    private ResponseEntity<byte[]> shown(UUID photo, List<UUID> theirs) {
        if (!theirs.contains(photo)) {
            throw SharedProblem.NOT_FOUND.refuse(photo);
        }
        return picture(photo, photos.content(photo));
    }

    private static ResponseEntity<byte[]> picture(UUID photo, Optional<byte[]> found) {
        return found.map(content -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                        .body(content))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(photo));
    }
}
