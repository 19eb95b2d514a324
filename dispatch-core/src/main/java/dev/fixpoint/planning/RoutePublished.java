package dev.fixpoint.planning;

import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import java.util.List;

/**
 * A new revision of a territory's plan is in force.
 *
 * @param version the revision's number
 * @param visits the visits that moved
 */
public record RoutePublished(TerritoryId territory, long version, List<VisitId> visits) {
    public RoutePublished {
        visits = List.copyOf(visits);
    }
}
