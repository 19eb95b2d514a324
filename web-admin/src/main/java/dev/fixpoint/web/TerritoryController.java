package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;

import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.organisation.NewTerritory;
import dev.fixpoint.organisation.Territories;
import dev.fixpoint.organisation.Territory;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Service areas: every signed-in user sees those of the own unit and below, administrators draw them. */
@RestController
class TerritoryController {
    /** @param area GeoJSON polygon or multi-polygon, bare or as one feature, WGS 84, at most 5 000 points */
    record TerritoryRequest(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
            String code,

            @NotNull @Valid NameInput name,
            @NotNull UnitId unitId,
            @NotBlank @Size(max = 60) String zone,
            @NotNull JsonNode area) {
        NewTerritory asNewTerritory() {
            return new NewTerritory(code, name.asText(), unitId, zone.strip(), area);
        }
    }

    private final Territories territories;

    TerritoryController(Territories territories) {
        this.territories = territories;
    }

    @GetMapping("/api/v1/territories")
    @AllowedTo
    List<Territory> list(Caller caller) {
        return territories.below(caller.unitId());
    }

    @GetMapping("/api/v1/territories/{id}")
    @AllowedTo
    ResponseEntity<Territory> show(Caller caller, @PathVariable UUID id) {
        return shown(territories.get(new TerritoryId(id), caller.unitId()));
    }

    @PostMapping("/api/v1/territories")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<Territory> add(Caller caller, @Valid @RequestBody TerritoryRequest request) {
        var territory = territories.add(request.asNewTerritory(), caller.unitId());
        return ResponseEntity.created(
                        URI.create("/api/v1/territories/" + territory.id().value()))
                .eTag(Versions.etag(territory.version()))
                .body(territory);
    }

    @PutMapping("/api/v1/territories/{id}")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<Territory> change(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody TerritoryRequest request) {
        return shown(territories.change(
                new TerritoryId(id), Versions.seen(version), request.asNewTerritory(), caller.unitId()));
    }

    private static ResponseEntity<Territory> shown(Territory territory) {
        return Versions.ok(territory, territory.version());
    }
}
