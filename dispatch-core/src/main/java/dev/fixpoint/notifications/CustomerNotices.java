package dev.fixpoint.notifications;

import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.ReportKind;
import dev.fixpoint.visits.VisitCancelled;
import dev.fixpoint.visits.VisitProgressed;
import dev.fixpoint.visits.VisitPromised;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
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
    private final MessageSettings settings;
    private final Clock clock;

    CustomerNotices(
            CalendarEntries calendar, VisitFactsReading facts, Outbox outbox, MessageSettings settings, Clock clock) {
        this.calendar = calendar;
        this.facts = facts;
        this.outbox = outbox;
        this.settings = settings;
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
        for (var channel : visit.addresses().keySet()) {
            var kind = outbox.hasToldPromise(promise.visit(), channel) ? MessageKind.CHANGED : MessageKind.CONFIRMED;
            outbox.add(visit, kind, channel, now, now, promise.window().to());
        }
        var reminder = reminderTime(visit, promise.window().from());
        if (reminder.isAfter(now)) {
            tell(visit, MessageKind.REMINDER, reminder, promise.window().from());
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
        for (var channel : visit.addresses().keySet()) {
            outbox.add(visit, kind, channel, clock.instant(), due, expires);
        }
    }

    private Instant reminderTime(VisitFacts visit, Instant from) {
        var dayBefore = from.atZone(visit.zone()).toLocalDate().minusDays(1);
        return ZonedDateTime.of(dayBefore, settings.reminderAt(), visit.zone()).toInstant();
    }
}
