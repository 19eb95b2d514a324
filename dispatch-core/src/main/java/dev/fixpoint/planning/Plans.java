package dev.fixpoint.planning;

import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.organisation.Territories;
import dev.fixpoint.organisation.Territory;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of the territories, and their history. */
@Service
public class Plans {
    private final PlanTable plans;
    private final PlanningQueue queue;
    private final Revisions revisions;
    private final Differences differences;
    private final Territories territories;
    private final Organisation organisation;

    Plans(
            PlanTable plans,
            PlanningQueue queue,
            Revisions revisions,
            Differences differences,
            Territories territories,
            Organisation organisation) {
        this.plans = plans;
        this.queue = queue;
        this.revisions = revisions;
        this.differences = differences;
        this.territories = territories;
        this.organisation = organisation;
    }

    /** The plans of the caller's unit and of those below it. */
    public List<PlanView> below(UnitId caller) {
        return plans.below(caller);
    }

    /** Asks for the territory to be planned again, now. */
    @Transactional
    public void replan(TerritoryId territory, UnitId caller) {
        reach(territory, caller);
        queue.request(territory);
    }

    /** Asks for every territory to be planned again, now. */
    @Transactional
    public void replanAll() {
        territories.all().stream().map(Territory::id).forEach(queue::request);
    }

    public Page<RevisionView> revisions(TerritoryId territory, UnitId caller, PageRequest page) {
        reach(territory, caller);
        return revisions.of(territory, page);
    }

    /** What a revision moved, at most 2,000 visits. */
    public List<RevisionChange> changes(TerritoryId territory, long number, UnitId caller) {
        reach(territory, caller);
        var changes = revisions.changesOf(territory, number);
        if (changes.isEmpty()) {
            throw PlanningProblem.NO_REVISION.refuse(number);
        }
        return changes;
    }

    /** In what two versions differ, 0 being before the first. */
    public PlanDifference difference(TerritoryId territory, long one, long other, UnitId caller) {
        reach(territory, caller);
        long last = plans.find(territory).map(PlanHead::version).orElse(0L);
        var from = Math.min(one, other);
        var to = Math.max(one, other);
        if (from < 0 || to > last) {
            throw PlanningProblem.NO_REVISION.refuse(from < 0 ? from : to);
        }
        return differences.between(territory, from, to);
    }

    /** @throws dev.fixpoint.shared.Refusal if the caller may not reach the territory */
    void reach(TerritoryId id, UnitId caller) {
        var reachable = territories
                .find(id)
                .filter(t -> organisation.isBelow(t.unitId(), caller))
                .isPresent();
        if (!reachable) {
            throw SharedProblem.NOT_FOUND.refuse(id.value());
        }
    }
}
