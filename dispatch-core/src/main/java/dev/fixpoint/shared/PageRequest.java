package dev.fixpoint.shared;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param cursor the last page's {@code nextCursor}; {@code null} for the first page
 * @param limit items per page, 1–200
 */
public record PageRequest(@Nullable String cursor, int limit) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    public PageRequest {
        limit = Math.clamp(limit, 1, MAX_LIMIT);
    }

    /** The cursor of lists ordered by time-ordered id. */
    public Optional<UUID> after() {
        try {
            return Optional.ofNullable(cursor).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw SharedProblem.INVALID_REQUEST
                    .refuse()
                    .at(new InvalidField(
                            "cursor",
                            "cursor",
                            new LocalText("请使用上一页返回的 nextCursor。", "Use the nextCursor of the page before.")));
        }
    }
}
