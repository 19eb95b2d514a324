package dev.fixpoint.visits;

import dev.fixpoint.contracts.Contracts;
import dev.fixpoint.customers.Customer;
import dev.fixpoint.customers.Customers;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work orders and their visits, from request to report. */
@Service
public class Visits {
    private final VisitRepository visits;
    private final WorkOrderRepository workOrders;
    private final ServiceTypes serviceTypes;
    private final Placements placements;
    private final RoutePublishing publishing;
    private final FieldProgress field;
    private final VisitHistory history;
    private final VisitChanges changes;
    private final VisitDispatch dispatch;
    private final Customers customers;
    private final Contracts contracts;
    private final JdbcClient sql;
    private final Clock clock;

    Visits(
            VisitRepository visits,
            WorkOrderRepository workOrders,
            ServiceTypes serviceTypes,
            Placements placements,
            RoutePublishing publishing,
            FieldProgress field,
            VisitHistory history,
            VisitChanges changes,
            VisitDispatch dispatch,
            Customers customers,
            Contracts contracts,
            JdbcClient sql,
            Clock clock) {
        this.visits = visits;
        this.workOrders = workOrders;
        this.serviceTypes = serviceTypes;
        this.placements = placements;
        this.publishing = publishing;
        this.field = field;
        this.history = history;
        this.changes = changes;
        this.dispatch = dispatch;
        this.customers = customers;
        this.contracts = contracts;
        this.sql = sql;
        this.clock = clock;
    }

    /** Opens a work order with its first visit, to be planned as soon as a worker is free. */
    @Transactional
    public VisitId open(NewWorkOrder request, String by) {
        var customer = customers.get(request.customer(), request.unit());
        var territory = customer.site(request.site()).territory().orElse(null);
        var type = serviceTypes.get(request.serviceType());
        var now = clock.instant();
        var deadline = request.deadline() != null
                ? request.deadline()
                : contracts.responseDeadline(customer.id(), now).orElse(null);
        var workOrder = workOrders.saveAndFlush(new WorkOrder(nextNumber(), request, now));
        var visit =
                visits.saveAndFlush(new Visit(workOrder, raised(request, customer), type, territory, deadline, now));
        history.add(visit.id(), "REQUESTED", now, by, null);
        changes.workChanged(visit);
        return visit.id();
    }

    /** Cancels a visit not yet begun; its time is free at once. */
    @Transactional
    public void cancel(VisitId id, @Nullable Long seenVersion, UnitId caller, String by, String reason) {
        var visit = seen(id, seenVersion, caller);
        visit.cancel();
        visits.saveAndFlush(visit);
        placements.delete(List.of(id.value()));
        history.add(id, "CANCEL", clock.instant(), by, reason);
        changes.cancelled(visit);
    }

    /** Gives a visit not yet begun another window; it has no place until it is planned again. */
    @Transactional
    public void move(VisitId id, TimeWindow window, String by) {
        move(visits.hold(id.value()).orElseThrow(), window, by, "MOVE", null);
    }

    /** The same by somebody who may reach the visit, as last seen. */
    @Transactional
    public void move(VisitId id, @Nullable Long seenVersion, TimeWindow window, UnitId caller, String by) {
        move(seen(id, seenVersion, caller), window, by, "MOVE", null);
    }

    /** Promises a window that nobody has found a place for yet, on somebody's word; an earlier promise is broken by it. */
    @Transactional
    public void promiseAnyway(
            VisitId id, @Nullable Long seenVersion, TimeWindow window, UnitId caller, String by, String reason) {
        var visit = seen(id, seenVersion, caller);
        move(visit, window, by, "PROMISE", reason);
        visit.promise(window);
        visits.saveAndFlush(visit);
        changes.promised(visit, window);
    }

    private void move(Visit visit, TimeWindow window, String by, String what, @Nullable String reason) {
        visit.wish(window, clock.instant());
        visits.saveAndFlush(visit);
        sql.sql("update visit set held_back = false, reserved_technician_id = null where id = :visit")
                .param("visit", visit.id().value())
                .update();
        placements.delete(List.of(visit.id().value()));
        history.add(visit.id(), what, clock.instant(), by, reason);
        changes.workChanged(visit);
    }

    /** Applies a technician's report; sent again, it changes nothing. */
    @Transactional
    public void report(VisitId id, TechnicianId technician, Report report, String by) {
        field.report(id, technician, report, by);
    }

    /** Expects visits that run over to end a little later, and pushes back what follows. */
    @Transactional
    public boolean extendOverdue(TerritoryId territory) {
        return !field.extendOverdue(territory).isEmpty();
    }

    /**
     * Writes a computed plan.
     *
     * @param seenVersions the versions of all visits it was computed from, also of those under way
     * @param movable the visits the plan decides about; those without a placing become unplanned
     * @return what people would call changes
     * @throws StalePlan if one of the visits has changed since
     */
    @Transactional
    public List<PlacementChange> place(
            Collection<Placing> placings, Map<VisitId, Long> seenVersions, Collection<VisitId> movable) {
        return publishing.publish(placings, seenVersions, movable, Map.of());
    }

    /**
     * Makes the wished window that a placed visit lies in a promise; the other windows go.
     *
     * @return whether it was promised now; not if it is without windows or placement, or promised already
     */
    @Transactional
    public boolean promise(VisitId id) {
        var visit = visits.hold(id.value()).orElseThrow();
        var window = placements.find(id.value()).flatMap(p -> visit.windowAround(p.startsAt()));
        if (visit.promised() || window.isEmpty()) {
            return false;
        }
        visit.promise(window.get());
        visits.saveAndFlush(visit);
        changes.promised(visit, window.get());
        return true;
    }

    /** The visit opened for an external number, if there is one. */
    public Optional<VisitId> withExternalNumber(String number) {
        return sql.sql("""
                        select v.id from visit v join work_order w on w.id = v.work_order_id
                        where w.external_number = :number order by v.id limit 1""").param("number", number).query(UUID.class).optional().map(VisitId::new);
    }

    private Visit seen(VisitId id, @Nullable Long seenVersion, UnitId caller) {
        dispatch.refuseUnlessReached(List.of(id), caller);
        var visit = visits.hold(id.value()).orElseThrow();
        if (seenVersion != null) {
            visit.refuseUnlessSeen(seenVersion);
        }
        return visit;
    }

    private static NewWorkOrder raised(NewWorkOrder request, Customer customer) {
        return request.withPriority(customer.customerClass().raise(request.priority()));
    }

    private String nextNumber() {
        return "W%07d"
                .formatted(sql.sql("select nextval('work_order_number')")
                        .query(Long.class)
                        .single());
    }
}
