package dev.fixpoint.notifications;

import org.jspecify.annotations.Nullable;

/**
 * A text as it is sent.
 *
 * @param subject of an e-mail or notification, one line
 */
record MessageText(@Nullable String subject, String body) {}
