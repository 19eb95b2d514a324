package dev.fixpoint.notifications;

import dev.fixpoint.shared.Language;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.VisitState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Calendar files of what customers have been promised. */
@Service
public class Calendars {
    private final VisitFactsReading facts;
    private final MessageSettings settings;

    Calendars(VisitFactsReading facts, MessageSettings settings) {
        this.facts = facts;
        this.settings = settings;
    }

    /** The file of a visit, in its customer's language; empty if nothing has been promised. The caller checks who asks. */
    public Optional<CalendarFile> file(VisitId visit) {
        return facts.find(visit).filter(v -> v.window() != null).map(this::file);
    }

    CalendarFile file(VisitFacts visit) {
        var language = visit.language();
        var host = new CalendarFile.Host(visit.company().in(language), settings.organizer());
        var event = event(visit, language);
        return event.status() == CalendarEvent.Status.CANCELLED
                ? CalendarFile.cancelling(event, host)
                : CalendarFile.publishing(List.of(event), host);
    }

    private static CalendarEvent event(VisitFacts visit, Language language) {
        var window = Objects.requireNonNull(visit.window(), "nothing promised");
        return new CalendarEvent(
                visit.visit().value() + "@fixpoint",
                visit.sequenceOrFirst(),
                visit.state() == VisitState.CANCELLED ? CalendarEvent.Status.CANCELLED : CalendarEvent.Status.CONFIRMED,
                window.from().atZone(visit.zone()),
                window.to().atZone(visit.zone()),
                Objects.requireNonNull(visit.changedAt(), "nothing promised"),
                Placeholder.SERVICE.value(visit, language) + " " + visit.number(),
                Placeholder.COMPANY.value(visit, language),
                Placeholder.ADDRESS.value(visit, language),
                visit.location());
    }
}
