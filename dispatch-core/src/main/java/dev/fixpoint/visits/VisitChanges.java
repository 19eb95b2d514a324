package dev.fixpoint.visits;

import dev.fixpoint.live.LiveChange;
import dev.fixpoint.live.LiveChanges;
import dev.fixpoint.shared.SaidOnce;
import dev.fixpoint.shared.TimeWindow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those above and those watching that a visit has changed. */
@Component
class VisitChanges {
    private final ApplicationEventPublisher events;
    private final LiveChanges live;

    VisitChanges(ApplicationEventPublisher events, LiveChanges live) {
        this.events = events;
        this.live = live;
    }

    /** The plan has to look at the visit's territory again; said once per transaction, however many visits change. */
    void workChanged(Visit visit) {
        shown(visit);
        visit.territory().map(WorkChanged::new).filter(SaidOnce::isFirst).ifPresent(events::publishEvent);
    }

    void progressed(Visit visit, ReportKind kind) {
        workChanged(visit);
        events.publishEvent(new VisitProgressed(visit.id(), kind));
    }

    void promised(Visit visit, TimeWindow window) {
        shown(visit);
        events.publishEvent(new VisitPromised(visit.id(), window));
    }

    void cancelled(Visit visit) {
        workChanged(visit);
        events.publishEvent(new VisitCancelled(visit.id()));
    }

    /** Only what is shown has changed. */
    void shown(Visit visit) {
        live.tell(LiveChange.visit(
                visit.id(), visit.territory().orElse(null), visit.state().name()));
    }
}
