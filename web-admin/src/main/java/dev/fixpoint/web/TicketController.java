package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.AGENT;
import static dev.fixpoint.identity.Role.CUSTOMER;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.INTEGRATION;
import static dev.fixpoint.identity.Role.MANAGER;

import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.reporting.TicketReading;
import dev.fixpoint.reporting.TicketView;
import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.TicketId;
import dev.fixpoint.tickets.NewTicket;
import dev.fixpoint.tickets.Ticket;
import dev.fixpoint.tickets.Tickets;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tickets: what customers raise, themselves or through an agent or another system. */
@RestController
class TicketController {
    private static final int USUAL_PRIORITY = 3;

    record TicketRequest(
            @Nullable CustomerId customerId,
            @Nullable SiteId siteId,
            @Nullable AssetId assetId,
            Ticket.@NotNull Kind kind,
            @Nullable String symptom,
            @NotBlank @Size(max = 4000) String description,
            @Nullable @Min(1) @Max(5) Integer priority) {
        NewTicket asNewTicket(CustomerId customer, boolean byStaff) {
            var wanted = byStaff && priority != null ? priority : USUAL_PRIORITY;
            return new NewTicket(customer, siteId, assetId, kind, symptom, description, wanted);
        }
    }

    record Closing(@NotBlank @Size(max = 2000) String resolution) {}

    private final Tickets tickets;
    private final TicketReading reading;

    TicketController(Tickets tickets, TicketReading reading) {
        this.tickets = tickets;
        this.reading = reading;
    }

    @PostMapping("/api/v1/tickets")
    @AllowedTo({AGENT, DISPATCHER, INTEGRATION, CUSTOMER})
    ResponseEntity<TicketView> raise(Caller caller, @Valid @RequestBody TicketRequest request) {
        var own = Ownership.of(caller);
        var customer = own == null ? request.customerId() : own;
        if (customer == null) {
            throw SharedProblem.INVALID_REQUEST.refuse().at("customerId", "required");
        }
        var id = tickets.raise(request.asNewTicket(customer, own == null), caller.unitId(), caller.displayName());
        var ticket = reading.get(id, caller.unitId(), own);
        return ResponseEntity.created(URI.create("/api/v1/tickets/" + ticket.id()))
                .eTag(Versions.etag(ticket.version()))
                .body(ticket);
    }

    @GetMapping("/api/v1/tickets")
    @AllowedTo({AGENT, DISPATCHER, MANAGER, ADMINISTRATOR, INTEGRATION, CUSTOMER})
    Page<TicketView> list(
            Caller caller, @RequestParam(required = false) Ticket.@Nullable State state, PageRequest page) {
        return reading.list(state == null ? null : state.name(), caller.unitId(), Ownership.of(caller), page);
    }

    @GetMapping("/api/v1/tickets/{id}")
    @AllowedTo({AGENT, DISPATCHER, MANAGER, ADMINISTRATOR, INTEGRATION, CUSTOMER})
    ResponseEntity<TicketView> show(Caller caller, @PathVariable UUID id) {
        return shown(new TicketId(id), caller);
    }

    @PostMapping("/api/v1/tickets/{id}/close")
    @AllowedTo({AGENT, DISPATCHER})
    ResponseEntity<TicketView> close(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Closing closing) {
        var ticket = new TicketId(id);
        tickets.close(ticket, Versions.seen(version), closing.resolution(), caller.unitId());
        return shown(ticket, caller);
    }

    private ResponseEntity<TicketView> shown(TicketId id, Caller caller) {
        var ticket = reading.get(id, caller.unitId(), Ownership.of(caller));
        return Versions.ok(ticket, ticket.version());
    }
}
