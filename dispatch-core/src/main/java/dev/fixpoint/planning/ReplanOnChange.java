package dev.fixpoint.planning;

import dev.fixpoint.technicians.TechnicianChanged;
import dev.fixpoint.visits.WorkChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** New, changed or cancelled work, progress and absences make the territory's plan look again. */
@Component
class ReplanOnChange {
    private final PlanningQueue queue;

    ReplanOnChange(PlanningQueue queue) {
        this.queue = queue;
    }

    @ApplicationModuleListener
    void on(WorkChanged change) {
        queue.request(change.territory());
    }

    @ApplicationModuleListener
    void on(TechnicianChanged change) {
        queue.request(change.territory());
    }
}
