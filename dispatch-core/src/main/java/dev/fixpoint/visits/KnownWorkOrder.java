package dev.fixpoint.visits;

import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.shared.WorkOrderId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A work order that another system knows by a number of its own, with its first visit.
 *
 * @param reachable whether it belongs to the asking unit or one below
 */
public record KnownWorkOrder(
        WorkOrderId id,
        VisitId visit,
        VisitState state,
        boolean reachable,
        CustomerId customer,
        SiteId site,
        @Nullable AssetId asset,
        String serviceType,
        String note,
        List<TimeWindow> windows,
        boolean promised,
        int priority,
        @Nullable Instant deadline,
        int durationMinutes,
        @Nullable TechnicianId preferredTechnician,
        Set<TechnicianId> excludedTechnicians) {}
