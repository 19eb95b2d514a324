package dev.fixpoint.solver.formats;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Path;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** JSON read strictly, with the line and the path of what is wrong, and written in the order of the records. */
final class JsonText {
    private static final JsonMapper JSON = GivenFields.addTo(JsonMapper.builder())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultNullHandling(_ -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private static final Pattern MISSING =
            Pattern.compile("Missing required creator property|Invalid `null` value|Cannot map `null` into type");

    private JsonText() {}

    static <T> T read(Path file, Class<T> type) {
        try {
            return JSON.readValue(SourceLines.text(file), type);
        } catch (JacksonException e) {
            var where = e.getLocation();
            int line = where == null ? 1 : Math.max(1, where.getLineNr());
            throw new BadFile(file, line, path(e) + reason(e));
        }
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value) + "\n";
    }

    /** The path as a person writes it, {@code jobs[3].skills}. */
    private static String path(JacksonException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "" : path + ": ";
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "there is no field \"%s\" here".formatted(unknown.getPropertyName());
        }
        var message = e.getOriginalMessage().lines().findFirst().orElse("");
        if (MISSING.matcher(message).lookingAt()) {
            return "is missing or null";
        }
        // the parser adds how it could be configured, and the names of its own classes
        return message.replaceAll(" \\((but|set|though) .*", "").replaceAll("`([\\w.$]*\\.)?(\\w+)`", "$2");
    }
}
