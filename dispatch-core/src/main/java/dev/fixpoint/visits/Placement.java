package dev.fixpoint.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the placement table: where a visit stands in a technician's day. */
record Placement(
        UUID visit,
        UUID technician,
        @Nullable UUID shift,
        int position,
        int travelSeconds,
        Instant arrivesAt,
        Instant startsAt,
        Instant endsAt,
        @Nullable Lock lock) {
    static Placement of(Placing placing, @Nullable Lock lock) {
        return new Placement(
                placing.visit().value(),
                placing.technician().value(),
                placing.shift(),
                placing.position(),
                placing.travelSeconds(),
                placing.arrivesAt(),
                placing.startsAt(),
                placing.endsAt(),
                lock);
    }

    boolean isLocked() {
        return lock != null;
    }

    Placement at(Instant arrives, Instant starts, Instant ends) {
        return new Placement(visit, technician, shift, position, travelSeconds, arrives, starts, ends, lock);
    }

    /** The same length of service, starting as soon as the technician can be there. */
    Placement pushedTo(Instant earliest) {
        return at(earliest, earliest, earliest.plus(Duration.between(startsAt, endsAt)));
    }

    /** Somebody else, or another start by a minute or more: what people call a change. */
    boolean differsForPeople(Placement other) {
        return !technician.equals(other.technician)
                || Duration.between(startsAt, other.startsAt).abs().compareTo(Duration.ofMinutes(1)) >= 0;
    }

    /** The same technician, and not earlier by a minute or more where the time is locked. */
    boolean isAsLockedOrLater(Placement locked) {
        if (locked.lock != null && !locked.lock.keepsTime()) {
            return technician.equals(locked.technician);
        }
        return technician.equals(locked.technician)
                && Duration.between(startsAt, locked.startsAt).compareTo(Duration.ofMinutes(1)) < 0;
    }
}
