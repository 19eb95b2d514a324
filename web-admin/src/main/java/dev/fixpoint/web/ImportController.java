package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.INTEGRATION;

import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.imports.ImportKind;
import dev.fixpoint.imports.ImportReport;
import dev.fixpoint.imports.Imports;
import dev.fixpoint.shared.SharedProblem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files in: technicians, customers, assets, work orders. */
@RestController
class ImportController {
    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    /** The body is the file itself; its encoding, utf-8 or gb18030, stands in the content type. */
    @PostMapping("/api/v1/imports/{kind}")
    @AllowedTo({ADMINISTRATOR, DISPATCHER, INTEGRATION})
    ImportReport run(
            Caller caller,
            @PathVariable String kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestBody byte @Nullable [] body) {
        var file = body == null ? InputStream.nullInputStream() : new ByteArrayInputStream(body);
        return imports.run(kind(kind), file, encoding(contentType), dryRun, caller.unitId(), caller.displayName());
    }

    /** A file to begin with: the columns and an example row. */
    @GetMapping("/api/v1/imports/{kind}/template")
    @AllowedTo({ADMINISTRATOR, DISPATCHER, INTEGRATION})
    ResponseEntity<byte[]> template(@PathVariable String kind) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + kind(kind).slug() + ".csv\"")
                .body(imports.template(kind(kind)).getBytes(StandardCharsets.UTF_8));
    }

    private static ImportKind kind(String slug) {
        return ImportKind.of(slug).orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(slug));
    }

    private static String encoding(String contentType) {
        var at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0
                ? "utf-8"
                : contentType.substring(at + "charset=".length()).strip().replace("\"", "");
    }
}
