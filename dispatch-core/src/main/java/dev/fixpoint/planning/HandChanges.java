package dev.fixpoint.planning;

import dev.fixpoint.live.LiveChange;
import dev.fixpoint.live.LiveChanges;
import dev.fixpoint.parts.StockReservations;
import dev.fixpoint.planning.Objection.Severity;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.HandPlacing;
import dev.fixpoint.visits.PlacementChange;
import dev.fixpoint.visits.VisitDispatch;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what people decide about a plan in force, all of it or nothing, as a revision in their name. */
@Component
class HandChanges {
    private final PlanTable plans;
    private final Boards boards;
    private final PlanTravel travel;
    private final Verdicts verdicts;
    private final Meanwhile meanwhile;
    private final Overrides overrides;
    private final BrokenPromises promises;
    private final Revisions revisions;
    private final UnplannedReasons reasons;
    private final SlotHolds holds;
    private final StockReservations parts;
    private final VisitDispatch visits;
    private final LiveChanges live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandChanges(
            PlanTable plans,
            Boards boards,
            PlanTravel travel,
            Verdicts verdicts,
            Meanwhile meanwhile,
            Overrides overrides,
            BrokenPromises promises,
            Revisions revisions,
            UnplannedReasons reasons,
            SlotHolds holds,
            StockReservations parts,
            VisitDispatch visits,
            LiveChanges live,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.boards = boards;
        this.travel = travel;
        this.verdicts = verdicts;
        this.meanwhile = meanwhile;
        this.overrides = overrides;
        this.promises = promises;
        this.revisions = revisions;
        this.reasons = reasons;
        this.holds = holds;
        this.parts = parts;
        this.visits = visits;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is to be changed, and what it is called.
     *
     * @param orders the whole order of some stretches of work, by their identifiers
     * @param undoes the number of the revision taken back
     */
    record Change(
            TerritoryId territory,
            List<Move> moves,
            Map<String, List<VisitId>> orders,
            RevisionReason reason,
            @Nullable Long undoes) {
        static Change of(TerritoryId territory, List<Move> moves, RevisionReason reason) {
            return new Change(territory, moves, Map.of(), reason, null);
        }
    }

    /** Holds the plan until the transaction ends; then nothing moves on it. */
    PlanHead hold(TerritoryId territory) {
        plans.ensure(territory);
        return plans.hold(territory);
    }

    /**
     * @return what it has come to
     * @throws dev.fixpoint.visits.StalePlan if a visit changed at this moment; try again
     */
    @Transactional
    Verdict make(Change change, Decision decision) {
        var territory = change.territory();
        var head = hold(territory);
        var ids = change.moves().stream().map(Move::visit).toList();
        var rearranged = new Rearrangement(boards.now(territory, ids), change.moves(), change.orders(), travel);
        meanwhile.refuseIfMovedOn(territory, decision.seenVersion(), rearranged);
        var verdict = verdicts.of(rearranged, head.version());
        refuseUnlessMeant(verdict, decision);
        return verdict.in(write(change, decision, rearranged, verdict));
    }

    private static void refuseUnlessMeant(Verdict verdict, Decision decision) {
        if (verdict.allowed() || verdict.overridable() && decision.word().isPresent()) {
            return;
        }
        var worst = verdict.overridable() ? Severity.HARD : Severity.FIRM;
        var problem = verdict.overridable() ? PlanningProblem.BREAKS_RULES : PlanningProblem.STANDS_FIRM;
        var said = verdict.objections().stream()
                .filter(objection -> objection.severity() == worst)
                .toList();
        throw problem.refuse(
                        said.stream().map(o -> named(o) + o.text().zh()).collect(Collectors.joining()),
                        said.stream().map(o -> named(o) + o.text().en()).collect(Collectors.joining(" ")))
                .with("verdict", verdict);
    }

    private static String named(Objection objection) {
        return Stream.of(objection.visitNumber(), objection.customerName())
                .filter(name -> name != null)
                .collect(Collectors.joining(" ", "", " "));
    }

    private long write(Change change, Decision decision, Rearrangement rearranged, Verdict verdict) {
        var territory = change.territory();
        var now = clock.instant();
        var after = rearranged.after();
        var takenOut = visits(change, move -> move.to() == null);
        var heldBack = visits(change, Move::isHeldBack);
        var seen = Stream.of(rearranged.before(), after)
                .flatMap(routes -> routes.situation().seenVersions().entrySet().stream())
                .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue(), (one, _) -> one));
        var movable = Stream.concat(after.problem().movable().stream(), takenOut.stream())
                .collect(Collectors.toSet());
        var locks = change.moves().stream()
                .collect(Collectors.toMap(Move::visit, move -> Optional.ofNullable(move.lock())));
        var changes = visits.place(new HandPlacing(
                after.problem().placings(after.plan()),
                seen,
                movable,
                locks,
                heldBack,
                decision.by(),
                decision.reason()));
        holds.move(after.problem().keptPlacings(after.plan()));
        parts.follow(moved(changes));
        reasons.replace(
                locks.keySet().stream().filter(v -> !takenOut.contains(v)).toList(), List.of(), List.of(), now);
        reasons.heldBack(heldBack, decision.by(), now);
        promises.renew(rearranged, decision);
        var advanced = plans.advance(territory, added(rearranged), verdict.addedCost());
        revisions.add(new NewRevision(
                territory,
                advanced.version(),
                decision.by(),
                change.reason(),
                now,
                advanced.figures(),
                changes,
                decision.reason(),
                change.undoes()));
        if (!verdict.allowed()) {
            overrides.add(territory, advanced.version(), decision.word().orElseThrow(), verdict);
        }
        events.publishEvent(new RoutePublished(territory, advanced.version(), moved(changes)));
        live.tell(LiveChange.plan(territory, advanced.version()));
        return advanced.version();
    }

    private static Set<VisitId> visits(Change change, Predicate<Move> which) {
        return change.moves().stream().filter(which).map(Move::visit).collect(Collectors.toSet());
    }

    /** How many visits the plan has more. */
    private static int added(Rearrangement rearranged) {
        return rearranged.after().places().size() - rearranged.before().places().size();
    }

    private static List<VisitId> moved(List<PlacementChange> changes) {
        return changes.stream().map(PlacementChange::visit).toList();
    }
}
