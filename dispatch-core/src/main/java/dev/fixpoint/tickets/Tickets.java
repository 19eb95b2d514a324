package dev.fixpoint.tickets;

import dev.fixpoint.assets.Assets;
import dev.fixpoint.customers.Customers;
import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.TicketId;
import dev.fixpoint.shared.UnitId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whatever customers raise. */
@Service
public class Tickets {
    private static final String SERVICE_WITHOUT_SYMPTOM = "REPAIR";

    private final TicketRepository tickets;
    private final Customers customers;
    private final Assets assets;
    private final Symptoms symptoms;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;
    private final Clock clock;

    Tickets(
            TicketRepository tickets,
            Customers customers,
            Assets assets,
            Symptoms symptoms,
            Organisation organisation,
            ApplicationEventPublisher events,
            JdbcClient sql,
            Clock clock) {
        this.tickets = tickets;
        this.customers = customers;
        this.assets = assets;
        this.symptoms = symptoms;
        this.organisation = organisation;
        this.events = events;
        this.sql = sql;
        this.clock = clock;
    }

    /** Raises a ticket; a fault becomes a work order with a visit in the same transaction. */
    @Transactional
    public TicketId raise(NewTicket request, UnitId caller, String author) {
        var customer = customers.get(request.customer(), caller);
        if (request.site() != null) {
            customer.site(request.site());
        }
        if (request.asset() != null) {
            assets.get(request.asset(), customer.id());
        }
        var serviceType = request.symptom() == null ? SERVICE_WITHOUT_SYMPTOM : serviceFor(request.symptom());
        var ticket = tickets.saveAndFlush(new Ticket(nextNumber(), customer.unit(), request, clock.instant(), author));
        if (request.kind() == Ticket.Kind.FAULT) {
            events.publishEvent(new FaultReported(ticket, serviceType));
        }
        return ticket.id();
    }

    /** Closes a ticket that the caller saw at the given version. */
    @Transactional
    public void close(TicketId id, long seenVersion, String resolution, UnitId caller) {
        var ticket = get(id, caller);
        if (ticket.version() != seenVersion) {
            throw SharedProblem.STALE.refuse(seenVersion, ticket.version());
        }
        ticket.close(resolution);
        tickets.saveAndFlush(ticket);
    }

    public Ticket get(TicketId id, UnitId caller) {
        return tickets.findById(id.value())
                .filter(t -> organisation.isBelow(t.unit(), caller))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
    }

    /** A customer's own ticket. */
    public Ticket get(TicketId id, CustomerId owner) {
        return tickets.findById(id.value())
                .filter(t -> t.customer().equals(owner))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
    }

    private String serviceFor(String symptom) {
        return symptoms.find(symptom)
                .map(Symptom::serviceType)
                .orElseThrow(() -> TicketProblem.UNKNOWN_SYMPTOM.refuse(symptom).at("symptom", "unknown"));
    }

    private String nextNumber() {
        return "T%07d"
                .formatted(sql.sql("select nextval('ticket_number')")
                        .query(Long.class)
                        .single());
    }
}
