package dev.fixpoint.visits;

import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TicketId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Work to be done at a site, as told to us.
 *
 * @param unit whose work it is
 * @param externalNumber the number another system knows it by; unique
 * @param windows when the customer can be visited; empty means any time, at most 5
 * @param priority 1 (can wait) to 5 (emergency)
 * @param deadline SLA deadline for the arrival; {@code null} to take it from the customer's contract
 * @param durationMinutes {@code null} for the service type's usual duration
 */
public record NewWorkOrder(
        UnitId unit,
        CustomerId customer,
        SiteId site,
        @Nullable AssetId asset,
        @Nullable TicketId ticket,
        String serviceType,
        String note,
        @Nullable String externalNumber,
        List<TimeWindow> windows,
        int priority,
        @Nullable Instant deadline,
        @Nullable Integer durationMinutes,
        @Nullable TechnicianId preferredTechnician,
        Set<TechnicianId> excludedTechnicians) {
    static final int MOST_WINDOWS = 5;

    public NewWorkOrder {
        windows = List.copyOf(windows);
        excludedTechnicians = Set.copyOf(excludedTechnicians);
        if (windows.size() > MOST_WINDOWS) {
            throw VisitProblem.TOO_MANY_WINDOWS.refuse(MOST_WINDOWS).at("windows", "size");
        }
    }

    NewWorkOrder withPriority(int raised) {
        return new NewWorkOrder(
                unit,
                customer,
                site,
                asset,
                ticket,
                serviceType,
                note,
                externalNumber,
                windows,
                raised,
                deadline,
                durationMinutes,
                preferredTechnician,
                excludedTechnicians);
    }
}
