package dev.fixpoint.shared;

/** A text in both languages of the product. */
public record LocalText(String zh, String en) {
    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }

    /** Fills the values into both languages; see {@link String#formatted}. */
    public LocalText filled(Object... values) {
        return new LocalText(zh.formatted(values), en.formatted(values));
    }
}
