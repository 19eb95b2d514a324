package dev.fixpoint.technicians;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A technician as told to us.
 *
 * @param skills skill code to level, 1–5
 * @param vanPlate {@code null} without a van
 */
public record NewTechnician(
        String employeeNumber,
        String name,
        String phone,
        UnitId unit,
        TerritoryId territory,
        GeoPoint home,
        Map<String, Integer> skills,
        WorkingHours hours,
        @Nullable String vanPlate) {
    public NewTechnician {
        skills = Map.copyOf(skills);
    }
}
