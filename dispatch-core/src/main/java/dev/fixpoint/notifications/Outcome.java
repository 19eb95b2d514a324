package dev.fixpoint.notifications;

/** What came of an attempt to send. */
sealed interface Outcome {
    /**
     * The provider has taken it.
     *
     * @param providerId what the provider calls it
     * @param receiptFollows whether the provider can be asked later if it has arrived
     */
    record Accepted(String providerId, boolean receiptFollows) implements Outcome {}

    /** Certainly not sent; worth another attempt. */
    record Later(String detail) implements Outcome {}

    /** Perhaps sent: the answer did not come. */
    record Unanswered(String detail) implements Outcome {}

    /** Not sent: the recipient has turned it off. Nobody has to look, and nothing more is to be sent there. */
    record Gone() implements Outcome {}

    /** Not sent, and no attempt will change that. */
    record Never(String detail) implements Outcome {}
}
