package dev.fixpoint.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * A problem document (RFC 9457) in the caller's language.
 *
 * @param code stable machine-readable code; {@code type} is the same as a relative address
 * @param errors the fields that are to blame, where some are
 * @param fields further values the caller can act on, at the top level of the document
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String requestId,
        List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> fields) {
    record FieldError(String field, String code, String message) {}

    static ProblemDocument of(Refusal refusal, Language language, String instance, String requestId) {
        var type = refusal.type();
        return new ProblemDocument(
                "/problems/" + type.slug(),
                type.title().in(language),
                type.status(),
                refusal.detail().in(language),
                instance,
                type.slug(),
                requestId,
                refusal.invalidFields().stream()
                        .map(f ->
                                new FieldError(f.field(), f.code(), f.message().in(language)))
                        .toList(),
                refusal.fields());
    }
}
