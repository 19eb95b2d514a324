package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;

import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.organisation.NewUnit;
import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.organisation.OrganisationUnit;
import dev.fixpoint.shared.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Organisation units: the caller's own and those below it. */
@RestController
class UnitController {
    record UnitRequest(
            @NotNull @Valid NameInput name,
            OrganisationUnit.@NotNull Kind kind,
            @NotNull UnitId parentId) {}

    record UnitName(@NotNull @Valid NameInput name) {}

    private final Organisation organisation;

    UnitController(Organisation organisation) {
        this.organisation = organisation;
    }

    @GetMapping("/api/v1/units")
    @AllowedTo(ADMINISTRATOR)
    List<OrganisationUnit> list(Caller caller) {
        return organisation.unitAndBelow(caller.unitId());
    }

    @GetMapping("/api/v1/units/{id}")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<OrganisationUnit> show(Caller caller, @PathVariable UUID id) {
        return shown(organisation.get(new UnitId(id), caller.unitId()));
    }

    @PostMapping("/api/v1/units")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<OrganisationUnit> open(Caller caller, @Valid @RequestBody UnitRequest request) {
        var unit = organisation.open(
                new NewUnit(request.name().asText(), request.kind(), request.parentId()), caller.unitId());
        return ResponseEntity.created(URI.create("/api/v1/units/" + unit.id().value()))
                .eTag(Versions.etag(unit.version()))
                .body(unit);
    }

    @PutMapping("/api/v1/units/{id}")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<OrganisationUnit> rename(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody UnitName request) {
        return shown(organisation.rename(
                new UnitId(id), Versions.seen(version), request.name().asText(), caller.unitId()));
    }

    /** Only a unit to which nothing belongs. */
    @DeleteMapping("/api/v1/units/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(ADMINISTRATOR)
    void close(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version) {
        organisation.close(new UnitId(id), Versions.seen(version), caller.unitId());
    }

    private static ResponseEntity<OrganisationUnit> shown(OrganisationUnit unit) {
        return Versions.ok(unit, unit.version());
    }
}
