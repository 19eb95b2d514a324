package dev.fixpoint.notifications;

import dev.fixpoint.testing.StoppedClock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Devices that are told by a push service on this machine; import it beside {@link Appointments}. */
@TestComponent
class Subscriptions {
    private final Appointments appointments;
    private final MessageQueue queue;
    private final VisitFactsReading facts;
    private final DayFactsReading days;
    private final MessageTemplates templates;
    private final Calendars calendars;
    private final PushDeviceRows rows;
    private final PushKeys keys;
    private final MessageSettings configured;
    private final Reminders reminders;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Subscriptions(
            Appointments appointments,
            MessageQueue queue,
            VisitFactsReading facts,
            DayFactsReading days,
            MessageTemplates templates,
            Calendars calendars,
            PushDeviceRows rows,
            PushKeys keys,
            MessageSettings configured,
            Reminders reminders,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.appointments = appointments;
        this.queue = queue;
        this.facts = facts;
        this.days = days;
        this.templates = templates;
        this.calendars = calendars;
        this.rows = rows;
        this.keys = keys;
        this.configured = configured;
        this.reminders = reminders;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** The door, for push services on this machine. */
    PushDevices devices() {
        return new PushDevices(rows, keys, settings(), facts, reminders, outbox, transaction, Clock.systemUTC());
    }

    PushDevice added(PushService service, Appointments.Made made) {
        var device = service.subscribed();
        devices().add(made.visit(), device);
        return device;
    }

    MessageSender sender(StoppedClock clock) {
        var channel = new PushChannel(keys, settings(), JsonMapper.shared(), clock);
        var preparation = new MessagePreparation(facts, days, templates, calendars, rows, queue, clock);
        return new MessageSender(queue, preparation, new Channels(List.of(channel)), rows, clock);
    }

    /** E.g. {@code CONFIRMED PUSH DROPPED DEVICE_GONE}. */
    List<String> said(Appointments.Made made) {
        return appointments.messages(made).stream()
                .filter(m -> m.channel().equals("PUSH"))
                .map(m -> m.reason() == null ? m.said() : m.said() + " " + m.reason())
                .toList();
    }

    MessageSettings with(MessageSettings.Push push) {
        return new MessageSettings(
                configured.every(),
                configured.reminderAt(),
                configured.technicianReminderAt(),
                configured.zone(),
                configured.site(),
                configured.mailFrom(),
                configured.sms(),
                push);
    }

    private MessageSettings settings() {
        return with(new MessageSettings.Push(true, "", "", true, Duration.ofSeconds(2)));
    }
}
