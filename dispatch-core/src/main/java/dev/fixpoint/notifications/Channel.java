package dev.fixpoint.notifications;

/** A way to reach somebody. */
public enum Channel {
    EMAIL,
    SMS
}
