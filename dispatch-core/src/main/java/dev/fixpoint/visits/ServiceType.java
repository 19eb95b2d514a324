package dev.fixpoint.visits;

import dev.fixpoint.shared.LocalText;
import java.util.Map;

/**
 * A kind of work done at a site.
 *
 * @param durationMinutes usual time on site, 5–720
 * @param skills skill code to the level needed, 1–5
 */
public record ServiceType(String code, LocalText name, int durationMinutes, Map<String, Integer> skills) {
    public ServiceType {
        skills = Map.copyOf(skills);
    }
}
