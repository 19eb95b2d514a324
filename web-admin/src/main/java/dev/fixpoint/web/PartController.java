package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.AGENT;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.FINANCE;
import static dev.fixpoint.identity.Role.MANAGER;
import static dev.fixpoint.identity.Role.WAREHOUSE;

import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.parts.NewPart;
import dev.fixpoint.parts.Part;
import dev.fixpoint.parts.Parts;
import dev.fixpoint.shared.Money;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.PartId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Currency;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of spare parts: one for the whole company. */
@RestController
class PartController {
    private static final String CODE = "[A-Z0-9][A-Z0-9._-]{1,39}";

    /**
     * @param code 2 to 40 capital letters, digits, dots, dashes, underscores
     * @param priceMinor in the currency's smallest unit
     * @param symptoms codes of the symptoms that it usually mends
     * @param models codes of the models it fits; empty if it fits every model
     */
    record PartRequest(
            @NotBlank @Pattern(regexp = CODE) String code,
            @NotNull @Valid NameInput name,
            boolean isTracked,
            @PositiveOrZero @Max(100_000_000) long priceMinor,
            @NotNull Currency currency,
            @NotNull @Size(max = 200) List<@NotBlank String> models,
            @NotNull @Size(max = 20) List<@NotBlank String> alternatives,
            @NotNull @Size(max = 100) List<@NotBlank String> symptoms,
            boolean isActive) {
        NewPart asPart() {
            return new NewPart(
                    code,
                    name.asText(),
                    isTracked,
                    new Money(priceMinor, currency),
                    models,
                    alternatives,
                    symptoms,
                    isActive);
        }
    }

    private final Parts parts;

    PartController(Parts parts) {
        this.parts = parts;
    }

    @GetMapping("/api/v1/parts")
    @AllowedTo({WAREHOUSE, DISPATCHER, AGENT, MANAGER, FINANCE, ADMINISTRATOR})
    Page<Part> list(@RequestParam(required = false) @Nullable String text, PageRequest page) {
        return parts.search(text, page);
    }

    @GetMapping("/api/v1/parts/{id}")
    @AllowedTo({WAREHOUSE, DISPATCHER, AGENT, MANAGER, FINANCE, ADMINISTRATOR})
    ResponseEntity<Part> show(@PathVariable UUID id) {
        return shown(parts.get(new PartId(id)));
    }

    @PostMapping("/api/v1/parts")
    @AllowedTo({WAREHOUSE, ADMINISTRATOR})
    ResponseEntity<Part> add(@Valid @RequestBody PartRequest request) {
        var part = parts.add(request.asPart());
        return ResponseEntity.created(URI.create("/api/v1/parts/" + part.id().value()))
                .eTag(Versions.etag(part.version()))
                .body(part);
    }

    @PutMapping("/api/v1/parts/{id}")
    @AllowedTo({WAREHOUSE, ADMINISTRATOR})
    ResponseEntity<Part> change(
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody PartRequest request) {
        return shown(parts.change(new PartId(id), Versions.seen(version), request.asPart()));
    }

    private static ResponseEntity<Part> shown(Part part) {
        return Versions.ok(part, part.version());
    }
}
