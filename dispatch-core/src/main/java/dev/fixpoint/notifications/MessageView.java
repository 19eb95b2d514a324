package dev.fixpoint.notifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A message as staff see it.
 *
 * @param number the booking's number, or the visit's where nobody booked it; absent where it is about a day
 * @param customerName who is told; absent where it is a technician
 * @param technicianName who is told; absent where it is a customer
 * @param day which of a technician's days it is about
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
        @Nullable VisitId visitId,
        @Nullable String number,
        @Nullable String customerName,
        @Nullable String technicianName,
        @Nullable LocalDate day,
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
