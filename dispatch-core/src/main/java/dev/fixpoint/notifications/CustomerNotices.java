package dev.fixpoint.notifications;

import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.ReportKind;
import dev.fixpoint.visits.VisitCancelled;
import dev.fixpoint.visits.VisitProgressed;
import dev.fixpoint.visits.VisitPromised;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what customers are to be told, in the transaction of what happened: both are there or neither. Only rows are
 * written; texts are made when they are sent, so that no template can keep a visit from being cancelled.
 */
@Component
class CustomerNotices {
    private static final Duration CANCELLATION_MATTERS = Duration.ofDays(2);
    private static final Duration DEPARTURE_MATTERS = Duration.ofHours(1);

    private final CalendarEntries calendar;
    private final VisitFactsReading facts;
    private final Outbox outbox;
    private final Reminders reminders;
    private final PushDeviceRows devices;
    private final Clock clock;

    CustomerNotices(
            CalendarEntries calendar,
            VisitFactsReading facts,
            Outbox outbox,
            Reminders reminders,
            PushDeviceRows devices,
            Clock clock) {
        this.calendar = calendar;
        this.facts = facts;
        this.outbox = outbox;
        this.reminders = reminders;
        this.devices = devices;
        this.clock = clock;
    }

    /** Confirms a first promise, tells of another one, and plans the reminder; what was not sent yet is not sent. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(VisitPromised promise) {
        var now = clock.instant();
        if (calendar.promised(promise.visit(), promise.window(), now).isEmpty()) {
            return;
        }
        outbox.supersede(promise.visit());
        var visit = facts.of(promise.visit());
        for (var to : recipients(visit)) {
            outbox.add(visit, kind(visit, to), to, now, now, promise.window().to());
            reminders.plan(visit, to, now);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(VisitCancelled cancellation) {
        var now = clock.instant();
        calendar.cancelled(cancellation.visit(), now);
        outbox.supersede(cancellation.visit());
        tellIfKnown(cancellation.visit(), MessageKind.CANCELLED, now, now.plus(CANCELLATION_MATTERS));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(VisitProgressed progress) {
        if (progress.kind() == ReportKind.EN_ROUTE) {
            var now = clock.instant();
            tellIfKnown(progress.visit(), MessageKind.EN_ROUTE, now, now.plus(DEPARTURE_MATTERS));
        }
    }

    private void tellIfKnown(VisitId id, MessageKind kind, Instant due, Instant expires) {
        var visit = facts.of(id);
        if (visit.isKnownToCustomer()) {
            tell(visit, kind, due, expires);
        }
    }

    private void tell(VisitFacts visit, MessageKind kind, Instant due, Instant expires) {
        for (var to : recipients(visit)) {
            outbox.add(visit, kind, to, clock.instant(), due, expires);
        }
    }

    private List<Recipient> recipients(VisitFacts visit) {
        return Stream.concat(
                        visit.addresses().keySet().stream().map(Recipient::at),
                        devices.of(visit.visit()).stream().map(Recipient::on))
                .toList();
    }

    /** Who asked for notifications on a page that showed a promise knows that one, though no message told of it. */
    private MessageKind kind(VisitFacts visit, Recipient to) {
        var knows = to.channel() == Channel.PUSH
                ? visit.sequenceOrFirst() > 0
                : outbox.hasToldPromise(visit.visit(), to.channel());
        return knows ? MessageKind.CHANGED : MessageKind.CONFIRMED;
    }
}
