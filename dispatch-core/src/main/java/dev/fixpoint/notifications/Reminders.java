package dev.fixpoint.notifications;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Reminders of the day before, written as soon as there is a promise to remind of. */
@Component
class Reminders {
    private final Outbox outbox;
    private final MessageSettings settings;

    Reminders(Outbox outbox, MessageSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Adds it, unless its time has passed already or nothing is promised. */
    void plan(VisitFacts visit, Recipient to, Instant now) {
        var window = visit.window();
        if (window == null || !MessageKind.REMINDER.concerns(visit.state())) {
            return;
        }
        var due = dayBefore(visit, window.from());
        if (due.isAfter(now)) {
            outbox.add(visit, MessageKind.REMINDER, to, now, due, window.from());
        }
    }

    private Instant dayBefore(VisitFacts visit, Instant from) {
        var day = from.atZone(visit.zone()).toLocalDate().minusDays(1);
        return ZonedDateTime.of(day, settings.reminderAt(), visit.zone()).toInstant();
    }
}
