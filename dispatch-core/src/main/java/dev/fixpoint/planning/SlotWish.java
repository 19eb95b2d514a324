package dev.fixpoint.planning;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Work for which a time is looked for.
 *
 * @param duration usual time on site, 5 minutes to 12 hours
 * @param skills skill code to the level needed, 1–5
 * @param priority 1 (can wait) to 5 (emergency)
 */
public record SlotWish(
        TerritoryId territory,
        GeoPoint location,
        Duration duration,
        Map<String, Integer> skills,
        int priority,
        @Nullable TechnicianId preferredTechnician,
        Set<TechnicianId> excludedTechnicians) {
    public SlotWish {
        skills = Map.copyOf(skills);
        excludedTechnicians = Set.copyOf(excludedTechnicians);
    }
}
