package dev.fixpoint.planning;

import dev.fixpoint.live.LiveChange;
import dev.fixpoint.live.LiveChanges;
import dev.fixpoint.parts.StockReservations;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.visits.PlacementChange;
import dev.fixpoint.visits.StalePlan;
import dev.fixpoint.visits.Visits;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a computed plan in force: all of it in one transaction, or nothing. */
@Component
class PlanPublisher {
    static final String AUTHOR = "solver";

    private final PlanTable plans;
    private final Revisions revisions;
    private final UnplannedReasons reasons;
    private final SlotHolds holds;
    private final Visits visits;
    private final StockReservations parts;
    private final LiveChanges live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanPublisher(
            PlanTable plans,
            Revisions revisions,
            UnplannedReasons reasons,
            SlotHolds holds,
            Visits visits,
            StockReservations parts,
            LiveChanges live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.reasons = reasons;
        this.holds = holds;
        this.visits = visits;
        this.parts = parts;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param computedFrom the plan's row when the computation began
     * @param goOn whether another round of improvement is worth it
     * @throws StalePlan if the plan or a visit has changed since; compute again
     */
    @Transactional
    void publish(
            TerritoryId territory,
            PlanHead computedFrom,
            FieldSituation situation,
            PlanProblem problem,
            RoutePlan plan,
            RevisionReason reason,
            boolean goOn) {
        if (plans.hold(territory).version() != computedFrom.version()) {
            throw new StalePlan("The plan has moved on from version " + computedFrom.version());
        }
        var placings = problem.placings(plan);
        var changes = visits.place(placings, situation.seenVersions(), problem.movable());
        var unplanned = problem.unplanned(plan);
        var figures = new PlanFigures(
                placings.size(), unplanned.size() + problem.tooLate().size(), plan.cost());
        var now = clock.instant();
        holds.move(problem.keptPlacings(plan));
        parts.follow(changes.stream().map(PlacementChange::visit).toList());
        reasons.replace(problem.movable(), unplanned, problem.tooLate(), now);
        var version = computedFrom.version() + (changes.isEmpty() ? 0 : 1);
        if (!changes.isEmpty()) {
            revisions.add(NewRevision.of(territory, version, AUTHOR, reason, now, figures, changes));
            events.publishEvent(new RoutePublished(
                    territory,
                    version,
                    changes.stream().map(PlacementChange::visit).toList()));
        }
        var head = new PlanHead(
                version, computedFrom.requested(), computedFrom.requested(), goOn, plan.cost(), plan.unplannedCost());
        plans.solved(territory, head, figures.planned(), figures.unplanned(), now);
        live.tell(LiveChange.plan(territory, version));
    }
}
