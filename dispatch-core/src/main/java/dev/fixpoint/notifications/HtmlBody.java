package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The HTML of an e-mail, made from its text: what people typed is shown, never interpreted. */
final class HtmlBody {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body style="margin:0;background:#f2f4f7">
            <div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;color:#17222d;\
            font:16px/1.6 -apple-system,'PingFang SC','Microsoft YaHei',sans-serif">
            %s
            </div>
            </body>
            </html>
            """;

    private HtmlBody() {}

    static String of(MessageText text, Language language) {
        var paragraphs = Arrays.stream(text.body().strip().split("\\R\\s*\\R"))
                .map(p -> "<p>" + escaped(p).replaceAll("\\R", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
        var title = text.subject() == null ? "" : text.subject();
        return PAGE.formatted(language.tag(), escaped(title), paragraphs);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
