package dev.fixpoint.planning;

import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.Pin;
import dev.fixpoint.visits.OpenVisit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Locks in the solver's terms; where the order of a route is locked up to a visit, every lock before it keeps its place. */
final class LockedOrder {
    private record Place(String piece, int position) {}

    private final Map<VisitId, Place> places = new HashMap<>();

    /** @param routes of each stretch of work, in order */
    LockedOrder(Map<String, List<OpenVisit>> routes) {
        routes.forEach((piece, route) -> {
            for (int i = lastBound(route); i >= 0; i--) {
                places.put(route.get(i).id(), new Place(piece, i));
            }
        });
    }

    private static int lastBound(List<OpenVisit> route) {
        for (int i = route.size() - 1; i >= 0; i--) {
            if (route.get(i).isBoundToOrder()) {
                return i;
            }
        }
        return -1;
    }

    /** @param spot where the visit stands, if it stands anywhere; {@code null} is also the answer where nothing is locked */
    @Nullable
    Pin pin(OpenVisit visit, @Nullable Pin spot) {
        var place = visit.isLocked() ? places.get(visit.id()) : null;
        if (place == null) {
            return visit.isBoundToTime() ? spot : null;
        }
        var start = visit.isBoundToTime() && spot != null ? spot.startSec() : null;
        return new Pin(place.piece(), start, place.position());
    }
}
