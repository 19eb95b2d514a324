package dev.fixpoint.imports;

import dev.fixpoint.shared.UnitId;
import dev.fixpoint.visits.BulkWorkOrders;
import dev.fixpoint.visits.ServiceType;
import dev.fixpoint.visits.ServiceTypes;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Work orders with one visit each, known by the number another system gave them. */
@Component
class WorkOrderImport implements RowImport {
    private final BulkWorkOrders workOrders;
    private final ServiceTypes serviceTypes;
    private final KnownCustomers customers;
    private final KnownTechnicians technicians;
    private final References references;
    private final Clock clock;

    WorkOrderImport(
            BulkWorkOrders workOrders,
            ServiceTypes serviceTypes,
            KnownCustomers customers,
            KnownTechnicians technicians,
            References references,
            Clock clock) {
        this.workOrders = workOrders;
        this.serviceTypes = serviceTypes;
        this.customers = customers;
        this.technicians = technicians;
        this.references = references;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.WORK_ORDERS;
    }

    @Override
    public Outcome take(List<Line> lines, Errors errors, UnitId unit, String author) {
        var types = serviceTypes.all().stream().collect(Collectors.toMap(ServiceType::code, Function.identity()));
        var known = workOrders.known(column(lines, "number"), unit);
        var reader = new WorkOrderReader(
                customers.withNumbers(column(lines, "customer"), unit),
                references.assets(column(lines, "serial")),
                technicians.reachable(unit),
                List.copyOf(types.keySet()));
        var changes = new WorkOrderChanges(known, types, clock.instant());
        for (var line : lines) {
            reader.read(line).ifPresent(order -> changes.sort(line, order));
        }
        if (errors.failedRows() > 0) {
            return new Outcome(0, 0, 0);
        }
        workOrders.openAll(changes.created(), author);
        workOrders.reviseAll(changes.revised(), author);
        return new Outcome(changes.created().size(), changes.revised().size(), changes.unchanged());
    }

    private static List<String> column(List<Line> lines, String column) {
        return lines.stream().flatMap(l -> l.optional(column).stream()).toList();
    }
}
