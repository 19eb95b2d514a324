package dev.fixpoint.notifications;

/** A provider that brings messages to people. */
interface MessageChannel {
    Channel channel();

    /** Sends or says why not; waits no longer than half of {@link MessageQueue#LEASE}. */
    Outcome send(OutgoingMessage message);

    /** Whether a message that {@code receiptFollows} was said of has arrived. */
    Receipt receipt(String providerId);
}
