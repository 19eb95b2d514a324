package dev.fixpoint.visits;

import dev.fixpoint.shared.GeoPoint;
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

    public OpenVisit {
        excludedTechnicians = Set.copyOf(excludedTechnicians);
        windows = List.copyOf(windows);
        skills = Map.copyOf(skills);
    }

    public Optional<Placed> placement() {
        return Optional.ofNullable(placed);
    }

    public boolean isLocked() {
        return placed != null && placed.locked();
    }
}
