package dev.fixpoint.notifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as staff see it.
 *
 * @param number the booking's number, or the visit's where nobody booked it
 * @param detail the provider's own words, where it said something
 * @param nextAt when it is looked at again
 * @param address as sent, or as tried last; absent before the first attempt, as are subject and body
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageView(
        MessageId id,
        MessageKind kind,
        Channel channel,
        Language language,
        MessageState state,
        @Nullable MessageReason reason,
        @Nullable String detail,
        VisitId visitId,
        String number,
        String customerName,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant nextAt,
        int attempts,
        @Nullable String address,
        @Nullable String subject,
        @Nullable String body,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt,
        boolean resendable,
        long version) {}
