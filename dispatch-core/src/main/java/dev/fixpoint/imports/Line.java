package dev.fixpoint.imports;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Refusal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of a file. Values that are missing or wrong are put down as errors; reading goes on to find them all. */
final class Line {
    static final int SHORT = 200;

    private final long row;
    private final CSVRecord values;
    private final Errors errors;

    Line(long row, CSVRecord values, Errors errors) {
        this.row = row;
        this.values = values;
        this.errors = errors;
    }

    boolean isBad() {
        return errors.blame(row);
    }

    /** A value that has to be there; empty if it is not. */
    String text(String column) {
        return optional(column).orElseGet(() -> {
            refuse(column, "required", "“%s”不能为空。请填写。", "\"%s\" must not be empty. Fill it in.", column);
            return "";
        });
    }

    Optional<String> optional(String column) {
        var value = values.isSet(column) ? values.get(column) : "";
        if (value.length() > SHORT * 5) {
            refuse(
                    column,
                    "too-long",
                    "“%s”超过 %s 个字符。请缩短。",
                    "\"%s\" is over %s characters. Shorten it.",
                    column,
                    SHORT * 5);
            return Optional.empty();
        }
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    /** A value in a format; {@code hint} shows what it looks like. */
    <T> Optional<T> parsed(String column, String hint, Function<String, T> parser) {
        var text = optional(column);
        try {
            return text.map(parser);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            refuse(
                    column,
                    "format",
                    "“%s”无法识别。格式示例：%s。",
                    "\"%s\" cannot be read. Write it like %s.",
                    text.orElse(""),
                    hint);
            return Optional.empty();
        }
    }

    Optional<Integer> whole(String column, int least, int most) {
        var number = parsed(column, Integer.toString(least), Integer::valueOf);
        if (number.filter(n -> n < least || n > most).isPresent()) {
            refuse(
                    column,
                    "range",
                    "%s 不在 %s 至 %s 之间。请更正。",
                    "%s is not from %s to %s. Correct it.",
                    number.get(),
                    least,
                    most);
            return Optional.empty();
        }
        return number;
    }

    /** A point from two columns; (0, 0) with an error if it is not one. */
    GeoPoint point(String lonColumn, String latColumn) {
        text(lonColumn);
        text(latColumn);
        var lon = parsed(lonColumn, "118.7251", Double::valueOf);
        var lat = parsed(latColumn, "30.9502", Double::valueOf);
        if (lon.isEmpty() || lat.isEmpty()) {
            return new GeoPoint(0, 0);
        }
        return guarded(lonColumn, () -> new GeoPoint(lon.get(), lat.get())).orElse(new GeoPoint(0, 0));
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> type, E usual) {
        var known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        var text = optional(column);
        if (text.isEmpty()) {
            return usual;
        }
        return choice(column, text.get(), known) ? Enum.valueOf(type, text.get()) : usual;
    }

    /** Whether a value is among those there are. */
    boolean choice(String column, String value, List<String> known) {
        if (!known.contains(value)) {
            refuse(
                    column,
                    "unknown",
                    "没有“%s”。可用：%s。",
                    "There is no \"%s\". Choose one of: %s.",
                    value,
                    String.join(", ", known));
            return false;
        }
        return true;
    }

    /** What the value's own rules refuse becomes an error of this column. */
    <T> Optional<T> guarded(String column, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Refusal refusal) {
            errors.add(new RowError(row, column, refusal.type().slug(), refusal.detail()));
            return Optional.empty();
        }
    }

    /** A reference to something that has to exist already. */
    <T> Optional<T> found(String column, String value, @Nullable T found, LocalText nextStep) {
        if (found == null && !value.isEmpty()) {
            refuse(column, "unknown", "找不到“%s”。" + nextStep.zh(), "There is no \"%s\". " + nextStep.en(), value);
        }
        return Optional.ofNullable(found);
    }

    void refuse(@Nullable String column, String code, String zh, String en, Object... details) {
        errors.add(new RowError(row, column, code, new LocalText(zh, en).filled(details)));
    }
}
