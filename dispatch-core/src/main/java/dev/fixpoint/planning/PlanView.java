package dev.fixpoint.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.TerritoryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A territory and the state of its plan.
 *
 * @param planned visits with a technician, as of the last solve
 * @param unplanned visits without, as of the last solve
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        TerritoryId id,
        LocalText name,
        long planVersion,
        PlanState planState,
        @Nullable Instant solvedAt,
        int planned,
        int unplanned) {}
