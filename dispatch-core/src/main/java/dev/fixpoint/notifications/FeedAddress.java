package dev.fixpoint.notifications;

import org.jspecify.annotations.Nullable;

/**
 * Where a technician's calendar can be subscribed to.
 *
 * @param key what opens it for whoever has it; {@code null} while there is no address
 * @param version counts what was made and withdrawn; 0 if nothing ever was
 */
public record FeedAddress(@Nullable String key, long version) {}
