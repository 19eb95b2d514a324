package dev.fixpoint.planning;

import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.LockKind;
import dev.fixpoint.visits.VisitDispatch;
import dev.fixpoint.visits.VisitLocks;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What dispatchers do with several visits of a territory at once: with all of them, or none. */
@Service
public class SelectedVisits {
    private final Dispatching dispatching;
    private final HandChanges changes;
    private final Meanwhile meanwhile;
    private final VisitDispatch visits;
    private final VisitLocks locks;

    SelectedVisits(
            Dispatching dispatching, HandChanges changes, Meanwhile meanwhile, VisitDispatch visits, VisitLocks locks) {
        this.dispatching = dispatching;
        this.changes = changes;
        this.meanwhile = meanwhile;
        this.visits = visits;
        this.locks = locks;
    }

    /** Takes them out of the plan, which leaves them out until somebody places them or gives them back. */
    public Verdict takeOut(TerritoryId territory, Set<VisitId> ids, Decision decision, UnitId caller) {
        refuseElsewhere(territory, ids, caller);
        return dispatching.takeOut(ids, decision, caller);
    }

    /** @throws dev.fixpoint.shared.Refusal {@code plan-moved-on} if one of them was moved since the plan was seen */
    @Transactional
    public void lock(TerritoryId territory, Set<VisitId> ids, LockKind kind, Decision decision, UnitId caller) {
        refuseElsewhere(territory, ids, caller);
        changes.hold(territory);
        meanwhile.refuseIfMovedOn(territory, decision.seenVersion(), ids);
        locks.lockAll(ids, kind, caller, decision.by());
    }

    /** Those that are not locked stay as they are. */
    @Transactional
    public void unlock(TerritoryId territory, Set<VisitId> ids, Decision decision, UnitId caller) {
        refuseElsewhere(territory, ids, caller);
        changes.hold(territory);
        locks.unlockAll(ids, caller, decision.by());
    }

    private void refuseElsewhere(TerritoryId territory, Set<VisitId> ids, UnitId caller) {
        if (!visits.territoriesOf(ids, caller).equals(Set.of(territory))) {
            throw PlanningProblem.SELECTED_ELSEWHERE.refuse().at("visits", "elsewhere");
        }
    }
}
