package dev.fixpoint.shared;

import java.util.Arrays;

/** A text in both languages of the product. */
public record LocalText(String zh, String en) {
    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }

    /** Fills the values into both languages, texts in their own; see {@link String#formatted}. */
    public LocalText filled(Object... values) {
        return new LocalText(zh.formatted(in(Language.ZH, values)), en.formatted(in(Language.EN, values)));
    }

    private static Object[] in(Language language, Object... values) {
        return Arrays.stream(values)
                .map(v -> v instanceof LocalText text ? text.in(language) : v)
                .toArray();
    }
}
