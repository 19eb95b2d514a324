package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks a last time whether a claimed message is still wanted, and makes its text from what is true now. */
@Component
class MessagePreparation {
    private final VisitFactsReading facts;
    private final MessageTemplates templates;
    private final Calendars calendars;
    private final PushDeviceRows devices;
    private final MessageQueue queue;
    private final Clock clock;

    MessagePreparation(
            VisitFactsReading facts,
            MessageTemplates templates,
            Calendars calendars,
            PushDeviceRows devices,
            MessageQueue queue,
            Clock clock) {
        this.facts = facts;
        this.templates = templates;
        this.calendars = calendars;
        this.devices = devices;
        this.queue = queue;
        this.clock = clock;
    }

    /** @return empty if it is not to be sent; that is then written down */
    @Transactional
    Optional<OutgoingMessage> prepare(ClaimedMessage message) {
        var visit = facts.of(message.visit());
        if (visit.sequenceOrFirst() != message.sequence() || !message.kind().concerns(visit.state())) {
            queue.dropped(message, MessageReason.SUPERSEDED);
            return Optional.empty();
        }
        if (isTooLate(message, clock.instant())) {
            endTooLate(message);
            return Optional.empty();
        }
        return message.device() == null ? toAddress(message, visit) : toDevice(message, visit, message.device());
    }

    private Optional<OutgoingMessage> toAddress(ClaimedMessage message, VisitFacts visit) {
        var address = visit.address(message.channel());
        if (address.isEmpty()) {
            queue.dead(message, MessageReason.NO_ADDRESS, null);
        }
        return address.map(current -> prepared(message, visit, current, null));
    }

    private Optional<OutgoingMessage> toDevice(ClaimedMessage message, VisitFacts visit, PushDeviceId id) {
        var device = devices.find(message.visit(), id);
        if (device.isEmpty()) {
            queue.dropped(message, MessageReason.DEVICE_GONE);
        }
        return device.map(found -> {
            var push = new OutgoingMessage.Push(found, URI.create(visit.link()), message.expiresAt());
            return prepared(message, visit, found.host(), push);
        });
    }

    /** Says the same as before where that may have arrived: who gets it again shall know it again. */
    private OutgoingMessage prepared(
            ClaimedMessage message, VisitFacts visit, String current, OutgoingMessage.@Nullable Push push) {
        var tried = message.uncertain() ? message.tried() : null;
        var language = visit.language();
        var text = tried == null ? text(message, visit, language) : tried.text();
        var address = tried == null ? current : tried.address();
        queue.prepared(message.id(), address, language, text);
        return new OutgoingMessage(
                message.id(),
                message.channel(),
                address,
                language,
                text,
                hasCalendarFile(message, visit) ? calendars.file(visit) : null,
                message.createdAt(),
                message.uncertain(),
                push);
    }

    private MessageText text(ClaimedMessage message, VisitFacts visit, Language language) {
        return templates
                .text(new TemplateKey(message.kind(), message.channel(), language))
                .filled(placeholder -> placeholder.value(visit, language));
    }

    private static boolean hasCalendarFile(ClaimedMessage message, VisitFacts visit) {
        return message.channel() == Channel.EMAIL && message.kind().hasCalendarFile() && visit.window() != null;
    }

    private static boolean isTooLate(ClaimedMessage message, Instant now) {
        return !now.isBefore(message.expiresAt());
    }

    /** Of what could not be sent in time somebody shall know; what simply lay too long is dropped. */
    private void endTooLate(ClaimedMessage message) {
        if (message.attempts() > 1) {
            queue.dead(message, MessageReason.TOO_LATE, null);
        } else {
            queue.dropped(message, MessageReason.TOO_LATE);
        }
    }
}
