package dev.fixpoint.visits;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visit not yet begun, with everything its planning needs.
 *
 * @param reservedFor the only technician who may come, if a dispatcher has locked one
 * @param parts what has to be in the van of whoever comes
 * @param promised whether the customer has been told that somebody comes within the window
 */
public record OpenVisit(
        VisitId id,
        long version,
        GeoPoint location,
        Duration duration,
        int priority,
        @Nullable Instant deadline,
        @Nullable TechnicianId preferredTechnician,
        Set<TechnicianId> excludedTechnicians,
        @Nullable TechnicianId reservedFor,
        List<TimeWindow> windows,
        boolean promised,
        Map<String, Integer> skills,
        Parts parts,
        @Nullable Placed placed) {
    /** Where the visit is planned now. */
    public record Placed(
            TechnicianId technician,
            int position,
            Instant startsAt,
            Instant endsAt,
            @Nullable Lock lock) {
        public boolean locked() {
            return lock != null;
        }
    }

    /**
     * What has to be in the van.
     *
     * @param pieces part to how many
     * @param keptWith in whose van they are kept for this visit; {@code null} if nothing is kept yet
     */
    public record Parts(
            Map<PartId, Integer> pieces, @Nullable TechnicianId keptWith) {
        public static final Parts NONE = new Parts(Map.of(), null);

        public Parts {
            pieces = Map.copyOf(pieces);
        }
    }

    public OpenVisit {
        excludedTechnicians = Set.copyOf(excludedTechnicians);
        windows = List.copyOf(windows);
        skills = Map.copyOf(skills);
    }

    /** The same with other parts to bring. */
    public OpenVisit bringing(Parts needed) {
        return with(needed, placed);
    }

    /** The same, to stay where it is; of a visit that has a place. */
    public OpenVisit held() {
        return locked(Lock.TIME);
    }

    /** The same, free to go anywhere. */
    public OpenVisit unlocked() {
        return placed == null ? this : locked(null);
    }

    private OpenVisit locked(@Nullable Lock lock) {
        var now = placement().orElseThrow();
        return with(parts, new Placed(now.technician(), now.position(), now.startsAt(), now.endsAt(), lock));
    }

    private OpenVisit with(Parts needed, @Nullable Placed place) {
        return with(needed, windows, deadline, place);
    }

    /** The same at other times. */
    public OpenVisit wishing(List<TimeWindow> wished, @Nullable Instant until, @Nullable Placed place) {
        return with(parts, wished, until, place);
    }

    private OpenVisit with(Parts needed, List<TimeWindow> wished, @Nullable Instant until, @Nullable Placed place) {
        return new OpenVisit(
                id,
                version,
                location,
                duration,
                priority,
                until,
                preferredTechnician,
                excludedTechnicians,
                reservedFor,
                wished,
                promised,
                skills,
                needed,
                place);
    }

    public Optional<Placed> placement() {
        return Optional.ofNullable(placed);
    }

    public boolean isWith(TechnicianId technician) {
        return placed != null && placed.technician().equals(technician);
    }

    public boolean isLocked() {
        return placed != null && placed.locked();
    }

    /** Whether its start may not be changed. */
    public boolean isBoundToTime() {
        return placed != null && placed.lock() != null && placed.lock().keepsTime();
    }

    /** Whether it keeps its place in the order of its route. */
    public boolean isBoundToOrder() {
        return placed != null && placed.lock() == Lock.POSITION;
    }

    /** Whether dispatchers have to unlock it before they move it. */
    public boolean bindsPeople() {
        return placed != null && placed.lock() != null && placed.lock().bindsPeople();
    }
}
