package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.MANAGER;
import static dev.fixpoint.identity.Role.WAREHOUSE;

import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.technicians.Absence;
import dev.fixpoint.technicians.TechnicianLists;
import dev.fixpoint.technicians.TechnicianView;
import dev.fixpoint.technicians.Technicians;
import dev.fixpoint.technicians.Van;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Technicians, their absences, and the vans. */
@RestController
class TechnicianController {
    record AbsenceRequest(
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            Absence.@NotNull Kind kind,
            @NotBlank @Size(max = 500) String reason) {}

    private final Technicians technicians;
    private final TechnicianLists lists;

    TechnicianController(Technicians technicians, TechnicianLists lists) {
        this.technicians = technicians;
        this.lists = lists;
    }

    @GetMapping("/api/v1/technicians")
    @AllowedTo({DISPATCHER, MANAGER, ADMINISTRATOR})
    Page<TechnicianView> search(
            Caller caller,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable UUID territory,
            PageRequest page) {
        return technicians.search(query, territory == null ? null : new TerritoryId(territory), caller.unitId(), page);
    }

    @GetMapping("/api/v1/technicians/{id}")
    @AllowedTo({DISPATCHER, MANAGER, ADMINISTRATOR})
    ResponseEntity<TechnicianView> show(Caller caller, @PathVariable UUID id) {
        var technician = technicians.get(new TechnicianId(id), caller.unitId());
        return Versions.ok(technician, technician.version());
    }

    @PostMapping("/api/v1/technicians/{id}/absences")
    @AllowedTo({DISPATCHER, MANAGER, ADMINISTRATOR})
    ResponseEntity<TechnicianView> reportAbsence(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody AbsenceRequest request) {
        var technician = technicians.reportAbsence(
                new TechnicianId(id),
                caller.unitId(),
                request.startsAt(),
                request.endsAt(),
                request.kind(),
                request.reason());
        return ResponseEntity.created(URI.create("/api/v1/technicians/" + id))
                .eTag(Versions.etag(technician.version()))
                .body(technician);
    }

    @DeleteMapping("/api/v1/technicians/{id}/absences/{absenceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({DISPATCHER, MANAGER, ADMINISTRATOR})
    void withdrawAbsence(Caller caller, @PathVariable UUID id, @PathVariable UUID absenceId) {
        technicians.withdrawAbsence(new TechnicianId(id), caller.unitId(), absenceId);
    }

    @GetMapping("/api/v1/vans")
    @AllowedTo({WAREHOUSE, DISPATCHER, MANAGER, ADMINISTRATOR})
    List<Van> vans(Caller caller) {
        return lists.vansBelow(caller.unitId());
    }
}
