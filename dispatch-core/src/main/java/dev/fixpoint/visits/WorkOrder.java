package dev.fixpoint.visits;

import dev.fixpoint.shared.WorkOrderId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work to be done at a site. */
@Entity
class WorkOrder {
    @Id
    private UUID id;

    private String number;
    private @Nullable String externalNumber;
    private UUID unitId;
    private UUID customerId;
    private UUID siteId;
    private @Nullable UUID assetId;
    private @Nullable UUID ticketId;
    private String serviceType;
    private String note;
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected WorkOrder() {}

    WorkOrder(String number, NewWorkOrder request, Instant now) {
        this.id = WorkOrderId.next().value();
        this.number = number;
        this.externalNumber = request.externalNumber();
        this.unitId = request.unit().value();
        this.customerId = request.customer().value();
        this.siteId = request.site().value();
        this.assetId = request.asset() == null ? null : request.asset().value();
        this.ticketId = request.ticket() == null ? null : request.ticket().value();
        this.serviceType = request.serviceType();
        this.note = request.note();
        this.createdAt = now;
    }

    WorkOrderId id() {
        return new WorkOrderId(id);
    }

    String number() {
        return number;
    }
}
