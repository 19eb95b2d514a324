package dev.fixpoint.technicians;

import dev.fixpoint.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A time in which a technician does not work although a shift says so. */
@Entity
public class Absence {
    private static final Duration LONGEST = Duration.ofDays(366);

    /** Why somebody is not there. */
    public enum Kind {
        SICK,
        LEAVE,
        TRAINING
    }

    @Id
    private UUID id;

    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    Absence(Instant startsAt, Instant endsAt, Kind kind, String reason) {
        if (!endsAt.isAfter(startsAt) || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw TechnicianProblem.ABSENCE_EMPTY.refuse().at("endsAt", "range");
        }
        this.id = Ids.next();
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.kind = kind;
        this.reason = reason;
    }

    public UUID id() {
        return id;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }
}
