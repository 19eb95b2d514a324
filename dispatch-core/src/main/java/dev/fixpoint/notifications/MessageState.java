package dev.fixpoint.notifications;

/** Where a message stands. */
public enum MessageState {
    WAITING,
    SENDING,
    /** The provider has taken it. */
    SENT,
    /** The provider says that it has arrived. */
    DELIVERED,
    /** The last attempt failed; another follows. */
    FAILED,
    /** Given up; somebody has to look. */
    DEAD,
    /** Overtaken by what happened since; nobody needs it any more. */
    DROPPED,
    /** Kept until a channel for it is configured. */
    NO_CHANNEL;

    /** Whether a person may ask for another attempt. */
    boolean mayBeResent() {
        return this == FAILED || this == DEAD || this == NO_CHANNEL;
    }
}
