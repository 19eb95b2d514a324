package dev.fixpoint.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UserId;
import dev.fixpoint.shared.VisitId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something open screens want to know. Carries identifiers and numbers only, never what a person wrote; who receives it
 * loads what it may see.
 *
 * @param kind event name: {@code visit}, {@code plan}, {@code solving}, {@code presence}
 * @param territoryId decides who gets it; {@code null} where a visit lies in no territory
 * @param data what the event says, flat
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LiveChange(String kind, @Nullable TerritoryId territoryId, Map<String, Object> data) {
    public static final String PRESENCE = "presence";

    public static LiveChange visit(VisitId visit, @Nullable TerritoryId territory, String state) {
        return of("visit", territory, Map.of("visitId", visit.value().toString(), "state", state));
    }

    /** The placements of a territory have changed. */
    public static LiveChange plan(TerritoryId territory, long version) {
        return of("plan", territory, Map.of("version", version));
    }

    /** A territory's plan is being computed, or not any more. */
    public static LiveChange solving(
            TerritoryId territory, String state, int planned, int unplanned, long elapsedSeconds) {
        return of(
                "solving",
                territory,
                Map.of("state", state, "planned", planned, "unplanned", unplanned, "elapsedSeconds", elapsedSeconds));
    }

    /** A colleague has a visit of the territory selected, or {@code null} for none any more. */
    public static LiveChange presence(UserId user, TerritoryId territory, @Nullable VisitId visit) {
        var who = user.value().toString();
        return of(
                PRESENCE,
                territory,
                visit == null
                        ? Map.of("userId", who)
                        : Map.of("userId", who, "visitId", visit.value().toString()));
    }

    private static LiveChange of(String kind, @Nullable TerritoryId territory, Map<String, Object> data) {
        var all = new TreeMap<>(data);
        if (territory != null) {
            all.put("territoryId", territory.value().toString());
        }
        return new LiveChange(kind, territory, all);
    }
}
