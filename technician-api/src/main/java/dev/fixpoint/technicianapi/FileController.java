package dev.fixpoint.technicianapi;

import static dev.fixpoint.identity.Role.TECHNICIAN;

import dev.fixpoint.fieldwork.FieldFiles;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.photos.Photos;
import dev.fixpoint.reporting.AgendaReading;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.VisitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Photos and signatures: sent in pieces that go on where the network was lost, and shown again. */
@RestController
class FileController {
    /** @param size in octets of the whole file */
    record FileRequest(@NotNull UUID visitId, @Min(1) int size) {}

    /** @param received octets so far; go on from there */
    record FileProgress(int received) {}

    private final FieldFiles files;
    private final Photos photos;
    private final AgendaReading agenda;

    FileController(FieldFiles files, Photos photos, AgendaReading agenda) {
        this.files = files;
        this.photos = photos;
        this.agenda = agenda;
    }

    /** Begins a file under the id made on the phone, or says how far it has come. */
    @PutMapping("/api/technician/v1/files/{id}")
    @AllowedTo(TECHNICIAN)
    FileProgress begin(Caller caller, @PathVariable UUID id, @Valid @RequestBody FileRequest request) {
        var technician = AgendaController.technician(caller);
        return new FileProgress(files.begin(id, new VisitId(request.visitId()), request.size(), technician));
    }

    /** Adds the octets from {@code start}, at most 1,000,000; those that are there already change nothing. */
    @PutMapping("/api/technician/v1/files/{id}/pieces/{start}")
    @AllowedTo(TECHNICIAN)
    FileProgress add(Caller caller, @PathVariable UUID id, @PathVariable int start, @RequestBody byte[] piece) {
        return new FileProgress(files.add(id, start, piece, AgendaController.technician(caller)));
    }

    @GetMapping("/api/technician/v1/files/{id}")
    @AllowedTo(TECHNICIAN)
    ResponseEntity<byte[]> show(Caller caller, @PathVariable UUID id) {
        return picture(id, files.content(id, AgendaController.technician(caller)));
    }

    /** What the customer sent when booking. */
    @GetMapping("/api/technician/v1/visits/{id}/photos/{photo}")
    @AllowedTo(TECHNICIAN)
    ResponseEntity<byte[]> booked(Caller caller, @PathVariable UUID id, @PathVariable UUID photo) {
        var theirs = agenda.visit(AgendaController.technician(caller), new VisitId(id))
                .flatMap(v -> Optional.ofNullable(v.booked()))
                .map(b -> b.photos())
                .orElse(List.of());
        return picture(photo, theirs.contains(photo) ? photos.content(photo) : Optional.empty());
    }

    private static ResponseEntity<byte[]> picture(UUID id, Optional<byte[]> content) {
        return content.map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                        .body(bytes))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id));
    }
}
