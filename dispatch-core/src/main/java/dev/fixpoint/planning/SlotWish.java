package dev.fixpoint.planning;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.PartId;
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
 * @param parts what mending takes: part to pieces
 * @param isDiagnosis whether whoever comes can only find out what is wrong, because the parts to mend it cannot be there
 */
public record SlotWish(
        TerritoryId territory,
        GeoPoint location,
        Duration duration,
        Map<String, Integer> skills,
        int priority,
        @Nullable TechnicianId preferredTechnician,
        Set<TechnicianId> excludedTechnicians,
        Map<PartId, Integer> parts,
        boolean isDiagnosis) {
    public SlotWish {
        skills = Map.copyOf(skills);
        excludedTechnicians = Set.copyOf(excludedTechnicians);
        parts = Map.copyOf(parts);
    }

    /** What has to be in the van: part to pieces. */
    public Map<PartId, Integer> needs() {
        return isDiagnosis ? Map.of() : parts;
    }

    /** The same work, to be mended with these parts. */
    public SlotWish bringing(Map<PartId, Integer> needed) {
        return with(needed, false);
    }

    /** The same although the parts cannot be there: somebody comes to find out what is wrong. */
    public SlotWish diagnosing() {
        return with(parts, true);
    }

    private SlotWish with(Map<PartId, Integer> needed, boolean diagnosing) {
        return new SlotWish(
                territory,
                location,
                duration,
                skills,
                priority,
                preferredTechnician,
                excludedTechnicians,
                needed,
                diagnosing);
    }
}
