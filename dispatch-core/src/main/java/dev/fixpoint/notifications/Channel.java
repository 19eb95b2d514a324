package dev.fixpoint.notifications;

/** A way to reach somebody. */
public enum Channel {
    EMAIL,
    SMS,
    /** Notifications on devices where the customer has asked for them, by Web Push (RFC 8030). */
    PUSH;

    /** Whether its messages have a line of their own on top. */
    boolean hasSubject() {
        return this != SMS;
    }
}
