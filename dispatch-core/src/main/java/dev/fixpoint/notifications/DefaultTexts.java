package dev.fixpoint.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts that come with the product: one file per template, the first line being the subject where there is one. */
final class DefaultTexts {
    private static final Map<TemplateKey, TemplateText> ALL =
            TemplateKey.all().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), DefaultTexts::read));

    private DefaultTexts() {}

    static TemplateText of(TemplateKey key) {
        return Objects.requireNonNull(ALL.get(key));
    }

    private static TemplateText read(TemplateKey key) {
        var name = "/message-templates/" + key.id() + ".txt";
        try (var file = Objects.requireNonNull(DefaultTexts.class.getResourceAsStream(name), name)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!key.channel().hasSubject()) {
                return new TemplateText(null, text);
            }
            var parts = text.split("\\R", 2);
            return new TemplateText(parts[0], parts[1].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
