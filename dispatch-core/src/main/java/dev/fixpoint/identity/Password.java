package dev.fixpoint.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A password on its way to its hash; not printable. */
public record Password(String value) {
    private static final int FEWEST_CHARACTERS = 10;
    private static final int MOST_BYTES = 72; // the hash (bcrypt) reads no further

    /** @throws dev.fixpoint.shared.Refusal {@code weak-password} */
    void checkFor(String username) {
        if (value.codePointCount(0, value.length()) < FEWEST_CHARACTERS
                || value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                || value.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw AccountProblem.WEAK_PASSWORD.refuse().at("password", "weak");
        }
    }

    @Override
    public String toString() {
        return "Password[***]";
    }
}
