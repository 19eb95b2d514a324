package dev.fixpoint.notifications;

import org.jspecify.annotations.Nullable;

/**
 * Which messages are wanted; what is {@code null} does not matter.
 *
 * @param text part of the name of the customer or technician, the booking's or visit's number, or the address
 */
public record MessageFilter(
        @Nullable MessageState state,
        @Nullable MessageKind kind,
        @Nullable Channel channel,
        @Nullable String text) {}
