package dev.fixpoint.notifications;

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
    private final VisitFactsReading visits;
    private final DayFactsReading days;
    private final MessageTemplates templates;
    private final Calendars calendars;
    private final PushDeviceRows devices;
    private final MessageQueue queue;
    private final Clock clock;

    MessagePreparation(
            VisitFactsReading visits,
            DayFactsReading days,
            MessageTemplates templates,
            Calendars calendars,
            PushDeviceRows devices,
            MessageQueue queue,
            Clock clock) {
        this.visits = visits;
        this.days = days;
        this.templates = templates;
        this.calendars = calendars;
        this.devices = devices;
        this.queue = queue;
        this.clock = clock;
    }

    /** @return empty if it is not to be sent; that is then written down */
    @Transactional
    Optional<OutgoingMessage> prepare(ClaimedMessage message) {
        var facts = facts(message.topic()).filter(f -> f.stillMatter(message)).orElse(null);
        if (facts == null) {
            queue.dropped(message, MessageReason.SUPERSEDED);
            return Optional.empty();
        }
        if (isTooLate(message, clock.instant())) {
            endTooLate(message);
            return Optional.empty();
        }
        var device = message.device();
        return device != null && facts instanceof VisitFacts visit
                ? toDevice(message, visit, device)
                : toAddress(message, facts);
    }

    private Optional<? extends Facts> facts(Topic topic) {
        return switch (topic) {
            case Topic.Promise promise -> visits.find(promise.visit());
            case Topic.Day(var technician, var day) -> days.find(technician, day);
        };
    }

    private Optional<OutgoingMessage> toAddress(ClaimedMessage message, Facts facts) {
        var address = facts.address(message.channel());
        if (address.isEmpty()) {
            queue.dead(message, MessageReason.NO_ADDRESS, null);
        }
        return address.map(current -> prepared(message, facts, current, null));
    }

    private Optional<OutgoingMessage> toDevice(ClaimedMessage message, VisitFacts visit, PushDeviceId id) {
        var device = devices.find(visit.visit(), id);
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
            ClaimedMessage message, Facts facts, String current, OutgoingMessage.@Nullable Push push) {
        var tried = message.uncertain() ? message.tried() : null;
        var language = facts.language();
        var text = tried == null ? text(message, facts) : tried.text();
        var address = tried == null ? current : tried.address();
        queue.prepared(message.id(), address, language, text);
        return new OutgoingMessage(
                message.id(),
                message.channel(),
                address,
                language,
                text,
                calendarFile(message, facts),
                message.createdAt(),
                message.uncertain(),
                push);
    }

    private MessageText text(ClaimedMessage message, Facts facts) {
        return templates
                .text(new TemplateKey(message.kind(), message.channel(), facts.language()))
                .filled(facts::value);
    }

    private @Nullable CalendarFile calendarFile(ClaimedMessage message, Facts facts) {
        var wanted = message.channel() == Channel.EMAIL && message.kind().hasCalendarFile();
        return wanted && facts instanceof VisitFacts visit && visit.window() != null ? calendars.file(visit) : null;
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
