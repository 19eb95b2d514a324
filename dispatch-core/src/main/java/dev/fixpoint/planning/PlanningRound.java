package dev.fixpoint.planning;

import dev.fixpoint.live.LiveChange;
import dev.fixpoint.live.LiveChanges;
import dev.fixpoint.organisation.Territories;
import dev.fixpoint.organisation.Territory;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.solver.Budget;
import dev.fixpoint.solver.RoutePlan;
import dev.fixpoint.solver.RoutePlanProgress;
import dev.fixpoint.solver.RoutePlanner;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.visits.FieldReading;
import dev.fixpoint.visits.StalePlan;
import dev.fixpoint.visits.Visits;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One look at one territory's plan: decides whether there is something to do, does it, says when to look again. */
@Component
class PlanningRound {
    private static final Logger LOG = LoggerFactory.getLogger(PlanningRound.class);
    private static final Duration AT_ONCE = Duration.ZERO;

    /** How often a plan is carried over to what others have changed meanwhile, before it is computed anew. */
    private static final int CARRIED_OVER = 5;

    /** A round of improvement that saves less than this share of the cost is the last. */
    private static final double WORTH_IT = 0.003;

    private final PlanTable plans;
    private final Territories territories;
    private final SituationReader situations;
    private final PlanTravel travel;
    private final PlanPublisher publisher;
    private final LatePublisher late;
    private final Visits visits;
    private final FieldReading field;
    private final LiveChanges live;
    private final PlanningSettings settings;
    private final Clock clock;
    private final RoutePlanner planner = new RoutePlanner();

    PlanningRound(
            PlanTable plans,
            Territories territories,
            SituationReader situations,
            PlanTravel travel,
            PlanPublisher publisher,
            LatePublisher late,
            Visits visits,
            FieldReading field,
            LiveChanges live,
            PlanningSettings settings,
            Clock clock) {
        this.plans = plans;
        this.territories = territories;
        this.situations = situations;
        this.travel = travel;
        this.publisher = publisher;
        this.late = late;
        this.visits = visits;
        this.field = field;
        this.live = live;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how long to wait before looking again, if nobody asks sooner */
    Duration run(TerritoryId id) {
        var territory = territories.find(id).orElseThrow();
        var extended = visits.extendOverdue(id);
        var head = plans.find(id).orElseThrow();
        var late = field.hasOverdueStart(id, clock.instant().minus(settings.lateBy()));
        if (head.hasNewWork()) {
            return solve(territory, head, RevisionReason.CHANGED_WORK);
        }
        if (extended || late) {
            return solve(territory, head, RevisionReason.RUNNING_LATE);
        }
        return head.improving() ? solve(territory, head, RevisionReason.IMPROVED) : settings.heartbeat();
    }

    private Duration solve(Territory territory, PlanHead head, RevisionReason reason) {
        var id = territory.id();
        announce(id, PlanState.SOLVING);
        try {
            var goOn = compute(territory, head, reason);
            return goOn ? settings.breath() : settings.heartbeat();
        } catch (StalePlan stale) {
            LOG.info("Plan of {} is computed again: {}", territory.code(), stale.getMessage());
            announce(id, PlanState.QUEUED);
            return AT_ONCE;
        } finally {
            plans.find(id).ifPresent(now -> announce(id, now.hasNewWork() ? PlanState.QUEUED : PlanState.IDLE));
        }
    }

    private boolean compute(Territory territory, PlanHead head, RevisionReason reason) {
        var situation = situations.read(territory);
        var problem = new PlanProblem(situation, travel, Weights.standard());
        var improving = reason == RevisionReason.IMPROVED;
        var unplanned =
                situation.visits().stream().filter(v -> v.placement().isEmpty()).count();
        var time = improving ? settings.improvement() : settings.budgetFor(unplanned);
        BooleanSupplier cancelled =
                improving ? new NewWorkWatch(territory.id(), head.requested())::isThere : () -> false;
        var budget = new Budget(time, head.version(), cancelled);
        var plan = planner.plan(problem.problem(), problem.start(), budget, p -> tellProgress(territory.id(), p));
        var goOn = !improving || isWorthAnother(head, plan);
        try {
            publisher.publish(territory.id(), head, situation, problem, plan, reason, goOn);
            return goOn;
        } catch (StalePlan stale) {
            carryOver(territory, plan, reason);
            return true;
        }
    }

    /** Somebody has booked or reported meanwhile: what was found is put on top of that, in a fraction of the time. */
    private void carryOver(Territory territory, RoutePlan found, RevisionReason reason) {
        var carried = new CarriedPlan(found);
        for (int tries = 1; ; tries++) {
            try {
                if (!late.publish(territory, carried, reason)) {
                    LOG.info("The plan of {} is as good by now as what was found for it", territory.code());
                }
                return;
            } catch (StalePlan stale) {
                if (tries == CARRIED_OVER) {
                    throw stale;
                }
            }
        }
    }

    private static boolean isWorthAnother(PlanHead before, RoutePlan after) {
        return after.unplannedCost() < before.unplannedCost() || after.cost() < before.cost() * (1 - WORTH_IT);
    }

    private void announce(TerritoryId territory, PlanState state) {
        plans.setState(territory, state);
        live.tell(LiveChange.solving(territory, state.name(), 0, 0, 0));
    }

    private void tellProgress(TerritoryId territory, RoutePlanProgress progress) {
        live.tell(LiveChange.solving(
                territory,
                PlanState.SOLVING.name(),
                progress.planned(),
                progress.unplanned(),
                progress.elapsed().toSeconds()));
    }

    /** Ends an improvement early when there is something new to plan; asks the database a few times a second. */
    private final class NewWorkWatch {
        private static final Duration PAUSE = Duration.ofMillis(400);

        private final TerritoryId territory;
        private final long known;
        private boolean found;
        private long askedAtNanos = System.nanoTime();

        NewWorkWatch(TerritoryId territory, long known) {
            this.territory = territory;
            this.known = known;
        }

        boolean isThere() {
            var now = System.nanoTime();
            if (!found && now - askedAtNanos > PAUSE.toNanos()) {
                askedAtNanos = now;
                found = plans.find(territory).filter(h -> h.requested() > known).isPresent();
            }
            return found;
        }
    }
}
