package dev.fixpoint.fieldwork;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.LocalText;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something technicians are asked to record.
 *
 * @param required before a visit is complete
 * @param least of a number; {@code null} for no limit, as for {@code most}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChecklistItem(
        String code,
        Kind kind,
        boolean required,
        LocalText name,
        @Nullable String unit,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most) {
    /** What is recorded: {@code PHOTO} and {@code SIGNATURE} by the id of a file. */
    public enum Kind {
        TICK,
        NUMBER,
        TEXT,
        PHOTO,
        SIGNATURE
    }

    boolean isFile() {
        return kind == Kind.PHOTO || kind == Kind.SIGNATURE;
    }

    /** @throws dev.fixpoint.shared.Refusal {@code bad-value} */
    void check(String value) {
        switch (kind) {
            case TICK -> refuseUnless(value.equals("true"), value, new LocalText("只能勾选。", "It can only be ticked."));
            case NUMBER -> refuseUnless(isInRange(value), value, range());
            case TEXT -> {}
            case PHOTO, SIGNATURE -> refuseUnless(isId(value), value, new LocalText("请先上传文件。", "Send the file first."));
        }
    }

    private void refuseUnless(boolean fine, String value, LocalText next) {
        if (!fine) {
            throw FieldProblem.BAD_VALUE.refuse(name, value, next).with("field", code);
        }
    }

    private boolean isInRange(String value) {
        try {
            var number = new BigDecimal(value);
            return number.scale() <= 6
                    && (least == null || number.compareTo(least) >= 0)
                    && (most == null || number.compareTo(most) <= 0);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private LocalText range() {
        var from = least == null ? "−∞" : least.toPlainString();
        var to = most == null ? "∞" : most.toPlainString();
        var of = unit == null ? "" : " " + unit;
        return new LocalText(
                "请填写 %s 至 %s%s 的数值。".formatted(from, to, of), "Give a number from %s to %s%s.".formatted(from, to, of));
    }

    private static boolean isId(String value) {
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
