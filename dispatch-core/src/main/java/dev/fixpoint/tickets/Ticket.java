package dev.fixpoint.tickets;

import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.TicketId;
import dev.fixpoint.shared.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whatever a customer raises. */
@Entity
public class Ticket {
    /** 咨询、问题、报修、客诉. */
    public enum Kind {
        CONSULTATION,
        QUESTION,
        FAULT,
        COMPLAINT
    }

    /** From raised, over work planned, to done with. */
    public enum State {
        OPEN,
        PLANNED,
        CLOSED
    }

    @Id
    private UUID id;

    private String number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID unitId;
    private UUID customerId;
    private @Nullable UUID siteId;
    private @Nullable UUID assetId;
    private @Nullable String symptom;
    private String description;
    private @Nullable String resolution;
    private int priority;
    private Instant createdAt;
    private String createdBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Ticket() {}

    Ticket(String number, UnitId unit, NewTicket request, Instant now, String author) {
        if (request.kind() == Kind.FAULT && request.site() == null) {
            throw TicketProblem.SITE_NEEDED.refuse().at("siteId", "required");
        }
        this.id = TicketId.next().value();
        this.number = number;
        this.kind = request.kind();
        this.state = request.kind() == Kind.FAULT ? State.PLANNED : State.OPEN;
        this.unitId = unit.value();
        this.customerId = request.customer().value();
        this.siteId = request.site() == null ? null : request.site().value();
        this.assetId = request.asset() == null ? null : request.asset().value();
        this.symptom = request.symptom();
        this.description = request.description();
        this.priority = request.priority();
        this.createdAt = now;
        this.createdBy = author;
    }

    void close(String resolution) {
        if (state == State.CLOSED) {
            throw TicketProblem.CLOSED.refuse(number);
        }
        state = State.CLOSED;
        this.resolution = resolution;
    }

    public TicketId id() {
        return new TicketId(id);
    }

    public String number() {
        return number;
    }

    public UnitId unit() {
        return new UnitId(unitId);
    }

    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    public Optional<SiteId> site() {
        return Optional.ofNullable(siteId).map(SiteId::new);
    }

    public Optional<AssetId> asset() {
        return Optional.ofNullable(assetId).map(AssetId::new);
    }

    public Optional<String> symptom() {
        return Optional.ofNullable(symptom);
    }

    public String description() {
        return description;
    }

    public int priority() {
        return priority;
    }

    public long version() {
        return version;
    }
}
