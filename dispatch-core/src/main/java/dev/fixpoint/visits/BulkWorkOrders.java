package dev.fixpoint.visits;

import dev.fixpoint.customers.CustomerClass;
import dev.fixpoint.live.LiveChange;
import dev.fixpoint.live.LiveChanges;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.shared.WorkOrderId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and changes many work orders at once, as {@link Visits#open} would one by one; a thousand take a second. */
@Service
public class BulkWorkOrders {
    /** New content for a work order whose visit has not begun; customer, site and service stay. */
    public record Revision(KnownWorkOrder known, NewWorkOrder content) {}

    /** What the content alone does not say. */
    private record Target(
            CustomerClass customerClass,
            @Nullable TerritoryId territory,
            @Nullable Integer responseHours) {}

    private static final String TARGETS = """
            select s.id, c.customer_class, s.territory_id,
                   (select min(response_hours) from service_contract k
                    where k.customer_id = c.id and :day >= starts_on and :day < ends_on) response_hours
            from site s join customer c on c.id = s.customer_id where s.id = any(:sites)""";

    private final KnownWorkOrders known;
    private final WorkOrderRows rows;
    private final ServiceTypes serviceTypes;
    private final ApplicationEventPublisher events;
    private final LiveChanges live;
    private final JdbcClient sql;
    private final Clock clock;

    BulkWorkOrders(
            KnownWorkOrders known,
            JdbcTemplate batches,
            ServiceTypes serviceTypes,
            ApplicationEventPublisher events,
            LiveChanges live,
            JdbcClient sql,
            Clock clock) {
        this.known = known;
        this.rows = new WorkOrderRows(batches);
        this.serviceTypes = serviceTypes;
        this.events = events;
        this.live = live;
        this.sql = sql;
        this.clock = clock;
    }

    /** The work orders there are for the numbers of another system. */
    @Transactional(readOnly = true)
    public Map<String, KnownWorkOrder> known(Collection<String> externalNumbers, UnitId unit) {
        return known.find(externalNumbers, unit);
    }

    /** Opens work orders whose references the caller has checked; announces each territory once. */
    @Transactional
    public List<VisitId> openAll(List<NewWorkOrder> requests, String by) {
        var now = clock.instant();
        var types = serviceTypes.all().stream().collect(Collectors.toMap(ServiceType::code, Function.identity()));
        var targets = targets(requests, now);
        var numbers = numbers(requests.size());
        var drafts = requests.stream()
                .map(r -> draft(r, types, targets, numbers.next(), now))
                .toList();
        rows.insert(drafts, now, by);
        drafts.forEach(d -> announce(d.visit(), d.territory()));
        return drafts.stream().map(WorkOrderRows.Draft::visit).toList();
    }

    /** Changes work orders whose visits are open. */
    @Transactional
    public void reviseAll(List<Revision> revisions, String by) {
        var now = clock.instant();
        var types = serviceTypes.all().stream().collect(Collectors.toMap(ServiceType::code, Function.identity()));
        var targets = targets(revisions.stream().map(Revision::content).toList(), now);
        var drafts = new ArrayList<WorkOrderRows.Draft>();
        for (var revision : revisions) {
            var draft = draft(revision.content(), types, targets, "", now)
                    .revising(
                            revision.known().id(),
                            revision.known().visit(),
                            revision.known().deadline());
            drafts.add(draft);
        }
        rows.revise(drafts, now, by);
        drafts.forEach(d -> announce(d.visit(), d.territory()));
    }

    private void announce(VisitId visit, @Nullable TerritoryId territory) {
        live.tell(LiveChange.visit(visit, territory, VisitState.PLANNED.name()));
        if (territory != null && SaidOnce.isFirst(territory)) {
            events.publishEvent(new WorkChanged(territory));
        }
    }

    private static WorkOrderRows.Draft draft(
            NewWorkOrder request,
            Map<String, ServiceType> types,
            Map<SiteId, Target> targets,
            String number,
            Instant now) {
        var type = types.get(request.serviceType());
        if (type == null) {
            throw VisitProblem.UNKNOWN_SERVICE.refuse(request.serviceType(), String.join(", ", types.keySet()));
        }
        var target = Objects.requireNonNull(targets.get(request.site()), "no such site");
        var contract = target.responseHours() == null ? null : now.plusSeconds(3600L * target.responseHours());
        return new WorkOrderRows.Draft(
                WorkOrderId.next(),
                VisitId.next(),
                number,
                request.withPriority(target.customerClass().raise(request.priority())),
                type,
                target.territory(),
                request.deadline() == null ? contract : request.deadline());
    }

    private Map<SiteId, Target> targets(List<NewWorkOrder> requests, Instant now) {
        var day = Sql.at(now).toLocalDate();
        var targets = new HashMap<SiteId, Target>();
        sql.sql(TARGETS)
                .param("sites", requests.stream().map(r -> r.site().value()).toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    var territory = Sql.uuidOrNull(row, "territory_id");
                    targets.put(
                            new SiteId(Sql.uuid(row, "id")),
                            new Target(
                                    CustomerClass.valueOf(row.getString("customer_class")),
                                    territory == null ? null : new TerritoryId(territory),
                                    row.getObject("response_hours", Integer.class)));
                });
        return targets;
    }

    private Iterator<String> numbers(int count) {
        return sql.sql("select 'W' || lpad(nextval('work_order_number')::text, 7, '0') from generate_series(1, :count)")
                .param("count", count)
                .query((row, _) -> row.getString(1))
                .list()
                .iterator();
    }
}
