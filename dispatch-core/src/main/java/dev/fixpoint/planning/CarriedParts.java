package dev.fixpoint.planning;

import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.TechnicianId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Parts that technicians can bring and that nobody has asked for yet.
 *
 * @param vans what lies in whose van
 * @param warehouses what lies in the warehouses that serve the territory
 * @param restockedFrom work that begins from this moment on can bring what lies in a warehouse now
 */
record CarriedParts(
        Map<TechnicianId, Map<PartId, Integer>> vans, Map<PartId, Integer> warehouses, Instant restockedFrom) {

    /** Pieces of each part that can be brought to work that begins at a moment: from the better stocked of van and warehouse. */
    Map<PartId, Integer> of(TechnicianId technician, Instant startsAt) {
        var carried = new HashMap<>(vans.getOrDefault(technician, Map.of()));
        if (!startsAt.isBefore(restockedFrom)) {
            warehouses.forEach((part, pieces) -> carried.merge(part, pieces, Math::max));
        }
        return carried;
    }
}
