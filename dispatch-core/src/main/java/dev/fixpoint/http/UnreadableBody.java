package dev.fixpoint.http;

import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.SharedProblem;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** Says which field of a JSON body could not be read, without quoting the parser. */
final class UnreadableBody {
    private UnreadableBody() {}

    static Refusal refusalFor(HttpMessageNotReadableException exception) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return refusal;
                }
                case BodyTooLarge large -> {
                    return HttpProblem.TOO_LARGE.refuse(large.megabytes());
                }
                case StreamReadException e -> {
                    return HttpProblem.MALFORMED.refuse("JSON, line %d, column %d"
                            .formatted(
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getLineNr(),
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getColumnNr()));
                }
                case JacksonException e
                when !(e.getCause() instanceof Refusal) -> {
                    return SharedProblem.INVALID_REQUEST.refuse().at(FieldErrors.field(path(e), "type"));
                }
                default -> {}
            }
        }
        return HttpProblem.MALFORMED.refuse("JSON");
    }

    private static String path(JacksonException exception) {
        return exception.getPath().stream()
                .map(r -> r.getPropertyName() == null ? "[" + r.getIndex() + "]" : r.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
