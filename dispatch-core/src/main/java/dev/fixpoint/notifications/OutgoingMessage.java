package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message ready to go.
 *
 * @param address e-mail address or phone number
 * @param calendar iCalendar file to attach
 * @param uncertain an earlier attempt may have reached the recipient; ask before sending where one can ask
 */
record OutgoingMessage(
        MessageId id,
        Channel channel,
        String address,
        Language language,
        MessageText text,
        @Nullable CalendarFile calendar,
        Instant createdAt,
        boolean uncertain) {}
