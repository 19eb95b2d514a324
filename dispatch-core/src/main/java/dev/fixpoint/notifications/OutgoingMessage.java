package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message ready to go.
 *
 * @param address e-mail address or phone number; of a device, the host of its push service
 * @param calendar iCalendar file to attach
 * @param uncertain an earlier attempt may have reached the recipient; ask before sending where one can ask
 * @param push of a push message and of no other
 */
record OutgoingMessage(
        MessageId id,
        Channel channel,
        String address,
        Language language,
        MessageText text,
        @Nullable CalendarFile calendar,
        Instant createdAt,
        boolean uncertain,
        @Nullable Push push) {
    /**
     * Which device, and what it opens.
     *
     * @param link of the booking's page
     * @param expiresAt when nobody needs to see it any more
     */
    record Push(PushDevice device, URI link, Instant expiresAt) {}

    OutgoingMessage(
            MessageId id,
            Channel channel,
            String address,
            Language language,
            MessageText text,
            @Nullable CalendarFile calendar,
            Instant createdAt,
            boolean uncertain) {
        this(id, channel, address, language, text, calendar, createdAt, uncertain, null);
    }
}
