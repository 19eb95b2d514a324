package dev.fixpoint.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTextTest {
    @Test
    void an_unknown_placeholder_is_refused_naming_the_field_and_what_is_allowed() {
        var refusal = refused(new TemplateText("{{customer}}", "Dear {{custmer}}"), MessageKind.REMINDER);

        assertThat(refusal.type().slug()).isEqualTo("unknown-placeholder");
        assertThat(refusal.invalidFields())
                .singleElement()
                .satisfies(f -> assertThat(f.field()).isEqualTo("body"));
        assertThat(refusal.detail().en()).contains("{{custmer}}", "{{customer}}");
        assertThat(refusal.fields().get("allowed"))
                .asList()
                .contains("customer")
                .doesNotContain("technician");
    }

    @Test
    void a_placeholder_of_another_kind_is_refused_in_the_subject() {
        var refusal = refused(new TemplateText("{{technician}}", "x"), MessageKind.CONFIRMED);

        assertThat(refusal.invalidFields().getFirst().field()).isEqualTo("subject");
        assertThatCode(() ->
                        new TemplateText("{{ technician }}", "{{arrival}}").check(MessageKind.EN_ROUTE, Channel.EMAIL))
                .doesNotThrowAnyException();
    }

    @Test
    void a_placeholder_left_open_is_refused() {
        assertThat(refused(new TemplateText("s", "Dear {{customer}"), MessageKind.REMINDER)
                        .type()
                        .slug())
                .isEqualTo("open-placeholder");
    }

    @Test
    void an_email_needs_a_subject() {
        assertThat(refused(new TemplateText(" ", "x"), MessageKind.REMINDER)
                        .type()
                        .slug())
                .isEqualTo("subject-needed");
    }

    @Test
    void what_a_value_says_is_never_read_as_a_placeholder_or_a_pattern() {
        var text = new TemplateText("{{customer}}", "{{customer}}").filled(_ -> "$1 {{company}} \\");

        assertThat(text).isEqualTo(new MessageText("$1 {{company}} \\", "$1 {{company}} \\"));
    }

    @Test
    void a_subject_is_one_line() {
        var text = new TemplateText("Hello\r\nBcc: all@example.org", "x").filled(_ -> "");

        assertThat(text.subject()).isEqualTo("Hello Bcc: all@example.org");
    }

    @Test
    void what_people_typed_does_not_become_markup() {
        var text = new TemplateText("s", "Dear {{customer}},\n\n<b>{{address}}</b>")
                .filled(p -> p == Placeholder.CUSTOMER ? "<script>alert(1)</script>" : "\" onload='x'");

        var html = HtmlBody.of(text, Language.EN);

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;&quot; onload=&#39;x&#39;&lt;/b&gt;")
                .doesNotContain("<script", "<b>");
    }

    static Iterable<TemplateKey> templates() {
        return TemplateKey.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void the_texts_that_come_with_the_product_could_be_saved(TemplateKey key) {
        var text = DefaultTexts.of(key);

        assertThatCode(() -> text.check(key.kind(), key.channel())).doesNotThrowAnyException();
        if (key.channel() == Channel.SMS && key.language() == Language.EN) {
            assertThat(SmsLength.of(text.filled(p -> p.sample(Language.EN)).body())
                            .segments())
                    .as("an English text message costs one part")
                    .isOne();
        }
    }

    private static Refusal refused(TemplateText text, MessageKind kind) {
        return catchThrowableOfType(Refusal.class, () -> text.check(kind, Channel.EMAIL));
    }
}
