package dev.fixpoint.notifications;

/** Why a message stands where it does. */
public enum MessageReason {
    /** The visit has been moved or cancelled since. */
    SUPERSEDED,
    /** What it tells of is over. */
    TOO_LATE,
    /** The recipient has no address for this channel. */
    NO_ADDRESS,
    /** The device shows our messages no more. */
    DEVICE_GONE,
    /** The provider will never take it. */
    REFUSED,
    /** The provider did not take it this time. */
    UNREACHABLE,
    /** There was no answer; it may have been sent. */
    UNANSWERED,
    /** The provider took it and could not deliver it. */
    UNDELIVERED
}
