package dev.fixpoint.http;

import dev.fixpoint.shared.InvalidField;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.SharedProblem;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Bean Validation's complaints, field by field, in both languages. */
final class FieldErrors {
    private static final Map<String, LocalText> MESSAGES = Map.of(
            "NotNull", new LocalText("必填。", "This is required."),
            "NotBlank", new LocalText("必填。", "This is required."),
            "NotEmpty", new LocalText("至少填写一项。", "Give at least one."),
            "Size", new LocalText("长度或数量不符。", "Too long, too short, too many or too few."),
            "Min", new LocalText("数值过小。", "The number is too small."),
            "Max", new LocalText("数值过大。", "The number is too large."),
            "Email", new LocalText("不是有效的邮箱地址。", "This is not an e-mail address."),
            "Pattern", new LocalText("格式不正确。", "The format is not right."));
    private static final LocalText OTHER = new LocalText("内容不正确。", "This is not valid.");

    private FieldErrors() {}

    static Refusal of(BindingResult result) {
        var refusal = SharedProblem.INVALID_REQUEST.refuse();
        result.getFieldErrors().forEach(e -> refusal.at(field(e.getField(), e.getCode())));
        return refusal;
    }

    static Refusal of(HandlerMethodValidationException exception) {
        var refusal = SharedProblem.INVALID_REQUEST.refuse();
        exception
                .getParameterValidationResults()
                .forEach(p -> p.getResolvableErrors()
                        .forEach(e -> refusal.at(field(
                                Objects.requireNonNullElse(
                                        p.getMethodParameter().getParameterName(), "parameter"),
                                lastCode(e)))));
        return refusal;
    }

    static Refusal ofParameter(String name) {
        return SharedProblem.INVALID_REQUEST.refuse().at(field(name, "type"));
    }

    static InvalidField field(String name, @Nullable String code) {
        var known = Objects.requireNonNullElse(code, "invalid");
        return new InvalidField(name, known.toLowerCase(Locale.ROOT), MESSAGES.getOrDefault(known, OTHER));
    }

    private static String lastCode(MessageSourceResolvable error) {
        var codes = error.getCodes();
        return codes == null || codes.length == 0 ? "invalid" : Objects.requireNonNull(codes[codes.length - 1]);
    }
}
