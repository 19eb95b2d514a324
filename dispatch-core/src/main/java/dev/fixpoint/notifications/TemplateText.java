package dev.fixpoint.notifications;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text with placeholders such as {@code {{customer}}}. Plain text; the HTML of an e-mail is made from it, so that neither
 * a template nor what a customer has typed can bring markup.
 *
 * @param subject of an e-mail or notification, one line; {@code null} for text messages
 */
public record TemplateText(@Nullable String subject, String body) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final int LONGEST_SMS = 1000;
    /** Screens show three or four lines. */
    private static final int LONGEST_PUSH = 300;

    /** @throws dev.fixpoint.shared.Refusal naming the field and what may stand there */
    void check(MessageKind kind, Channel channel) {
        if (channel.hasSubject() && (subject == null || subject.isBlank())) {
            throw MessageProblem.SUBJECT_NEEDED.refuse().at("subject", "required");
        }
        if (channel == Channel.SMS && body.length() > LONGEST_SMS) {
            throw MessageProblem.SMS_TOO_LONG.refuse(body.length(), LONGEST_SMS).at("body", "too-long");
        }
        if (channel == Channel.PUSH && body.length() > LONGEST_PUSH) {
            throw MessageProblem.PUSH_TOO_LONG
                    .refuse(body.length(), LONGEST_PUSH)
                    .at("body", "too-long");
        }
        if (subject != null) {
            check("subject", subject, kind.placeholders());
        }
        check("body", body, kind.placeholders());
    }

    private static void check(String field, String text, Set<Placeholder> allowed) {
        var names = allowed.stream().map(Placeholder::key).toList();
        var shown = names.stream().map("{{%s}}"::formatted).collect(Collectors.joining(" "));
        var found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            if (!names.contains(found.group(1))) {
                throw MessageProblem.UNKNOWN_PLACEHOLDER
                        .refuse(found.group(), shown)
                        .with("allowed", names)
                        .at(field, "unknown-placeholder");
            }
        }
        var rest = found.replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            throw MessageProblem.OPEN_PLACEHOLDER
                    .refuse(shown)
                    .with("allowed", names)
                    .at(field, "open-placeholder");
        }
    }

    /** Puts in the values once: what a value says is never read as a placeholder. */
    MessageText filled(Function<Placeholder, String> values) {
        return new MessageText(
                subject == null ? null : filled(subject, values).replaceAll("[\\s\\p{Cntrl}]+", " "),
                filled(body, values));
    }

    private static String filled(String text, Function<Placeholder, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Placeholder.named(found.group(1)).map(values).orElse("")));
    }
}
