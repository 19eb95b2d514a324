package dev.fixpoint.visits;

import dev.fixpoint.tickets.FaultReported;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A fault opens a work order in the ticket's own transaction: a fault on record without work planned for it would be a
 * lie.
 */
@Component
class WorkOrderOnFault {
    private final Visits visits;

    WorkOrderOnFault(Visits visits) {
        this.visits = visits;
    }

    @EventListener
    void on(FaultReported fault) {
        var ticket = fault.ticket();
        var request = new NewWorkOrder(
                ticket.unit(),
                ticket.customer(),
                ticket.site().orElseThrow(),
                ticket.asset().orElse(null),
                ticket.id(),
                fault.serviceType(),
                ticket.description(),
                null,
                List.of(),
                ticket.priority(),
                null,
                null,
                null,
                Set.of());
        visits.open(request, ticket.number());
    }
}
