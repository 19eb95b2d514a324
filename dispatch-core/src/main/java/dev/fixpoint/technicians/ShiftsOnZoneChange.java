package dev.fixpoint.technicians;

import dev.fixpoint.organisation.TerritoryChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Weekly hours are local time; when the clocks of a territory change, so do its shifts. */
@Component
class ShiftsOnZoneChange {
    private final Shifts shifts;
    private final ApplicationEventPublisher events;

    ShiftsOnZoneChange(Shifts shifts, ApplicationEventPublisher events) {
        this.shifts = shifts;
        this.events = events;
    }

    @EventListener
    void on(TerritoryChanged change) {
        if (change.newZone()) {
            shifts.remakeIn(change.territory());
            events.publishEvent(new TechnicianChanged(change.territory()));
        }
    }
}
