package dev.fixpoint.notifications;

/** What a provider says of a message it has taken. */
sealed interface Receipt {
    record Delivered() implements Receipt {}

    record Pending() implements Receipt {}

    record Undelivered(String detail) implements Receipt {}
}
