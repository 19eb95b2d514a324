package dev.fixpoint.notifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as the customer who got it sees it.
 *
 * @param at when it was sent; when it was to be sent, if it never was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldMessage(
        MessageKind kind,
        Channel channel,
        Arrival arrival,
        Instant at,
        @Nullable String subject,
        String body) {
    /** What became of it, as far as it matters to a customer. */
    public enum Arrival {
        /** The provider has it; whether it arrived is not known. */
        SENT,
        ARRIVED,
        /** Being tried again, or given up. */
        NOT_ARRIVED
    }
}
