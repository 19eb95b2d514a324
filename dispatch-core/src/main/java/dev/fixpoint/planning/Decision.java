package dev.fixpoint.planning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who changes a plan by hand.
 *
 * @param seenVersion the plan's version that they saw
 * @param reason why, if they said so; without one no rule may be broken
 */
public record Decision(
        String by, long seenVersion, @Nullable String reason) {
    public Decision {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Of somebody to whom it does not matter what others have done meanwhile, because it is looked at here. */
    public static Decision now(String by, @Nullable String reason) {
        return new Decision(by, Long.MAX_VALUE, reason);
    }

    Optional<String> word() {
        return Optional.ofNullable(reason);
    }
}
