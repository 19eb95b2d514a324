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
        var now = placement().orElseThrow();
        return with(parts, new Placed(now.technician(), now.position(), now.startsAt(), now.endsAt(), Lock.TIME));
    }

    private OpenVisit with(Parts needed, @Nullable Placed place) {
        return new OpenVisit(
                id,
                version,
                location,
                duration,
                priority,
                deadline,
                preferredTechnician,
                excludedTechnicians,
                windows,
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
}
