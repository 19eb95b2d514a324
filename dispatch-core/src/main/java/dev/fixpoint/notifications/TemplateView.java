package dev.fixpoint.notifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template as administrators see it.
 *
 * @param changed whether it differs from what came with the product
 * @param placeholders what it may name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TemplateView(
        String id,
        MessageKind kind,
        Channel channel,
        Language language,
        @Nullable String subject,
        String body,
        boolean changed,
        List<String> placeholders,
        long version) {}
