package dev.fixpoint.notifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a customer would get.
 *
 * @param html of an e-mail, a whole document
 * @param length of a text message
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TemplatePreview(
        @Nullable String subject,
        String text,
        @Nullable String html,
        @Nullable SmsLength length) {}
