package dev.fixpoint.planning;

import dev.fixpoint.planning.Objection.Severity;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.VisitDispatch;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Changes of a plan by hand, and what they would come to. */
@Service
public class Dispatching {
    private final Boards boards;
    private final PlanTravel travel;
    private final Verdicts verdicts;
    private final HandChanges changes;
    private final PlanRetries retries;
    private final FirmLocks locks;
    private final VisitDispatch visits;

    Dispatching(
            Boards boards,
            PlanTravel travel,
            Verdicts verdicts,
            HandChanges changes,
            PlanRetries retries,
            FirmLocks locks,
            VisitDispatch visits) {
        this.boards = boards;
        this.travel = travel;
        this.verdicts = verdicts;
        this.changes = changes;
        this.retries = retries;
        this.locks = locks;
        this.visits = visits;
    }

    /** What would happen if a visit went there. Nothing is changed. */
    public Verdict judge(VisitId visit, WishedPlace place, UnitId caller) {
        var territory = visits.territoryOf(visit, caller);
        var seen = boards.recent(territory, List.of(visit));
        try {
            locks.refuse(seen.board(), List.of(visit));
            return verdicts.of(new Rearrangement(seen.board(), List.of(Move.to(visit, place)), travel), seen.version());
        } catch (Refusal refusal) {
            var why = new Objection(Severity.FIRM, refusal.type().slug(), refusal.detail(), visit, null, null);
            return Verdict.impossible(seen.version(), why);
        }
    }

    /**
     * Puts a visit there; the plan leaves it there.
     *
     * @throws Refusal {@code plan-moved-on} if others changed one of the routes since; {@code change-breaks-rules} without a
     *     reason, or {@code change-not-possible}, both with the {@code verdict}
     */
    public Verdict place(VisitId visit, WishedPlace place, Decision decision, UnitId caller) {
        return make(RevisionReason.PLACED, List.of(Move.to(visit, place)), decision, caller);
    }

    /** Takes a visit out of the plan, which leaves it out until somebody places it or gives it back. */
    public Verdict takeOut(VisitId visit, Decision decision, UnitId caller) {
        return make(RevisionReason.TAKEN_OUT, List.of(Move.out(visit)), decision, caller);
    }

    /** The same of several visits of a territory at once, as one revision. */
    public Verdict takeOut(Collection<VisitId> visits, Decision decision, UnitId caller) {
        var moves = visits.stream().map(Move::out).toList();
        return make(RevisionReason.TAKEN_OUT, moves, decision, caller);
    }

    /** Lets two visits of a territory change places. */
    public Verdict swap(VisitId one, VisitId other, Decision decision, UnitId caller) {
        var territory = visits.territoryOf(one, caller);
        var board = boards.recent(territory, List.of(one, other)).board();
        var moves = List.of(Move.to(one, placeOf(board, other)), Move.to(other, placeOf(board, one)));
        return make(RevisionReason.SWAPPED, moves, decision, caller);
    }

    private static WishedPlace placeOf(BoardCopy board, VisitId visit) {
        return board.visit(visit)
                .flatMap(OpenVisit::placement)
                .map(placed -> new WishedPlace(placed.technician(), placed.startsAt(), null))
                .orElseThrow(() -> PlanningProblem.NOT_OPEN.refuse(visit.value()));
    }

    private Verdict make(RevisionReason reason, List<Move> moves, Decision decision, UnitId caller) {
        var territory = territoryOf(moves, caller);
        return retries.call(() -> {
            changes.hold(territory);
            var ids = moves.stream().map(Move::visit).toList();
            locks.refuse(boards.now(territory, ids), ids);
            return changes.make(HandChanges.Change.of(territory, moves, reason), decision);
        });
    }

    private TerritoryId territoryOf(List<Move> moves, UnitId caller) {
        return moves.stream()
                .map(move -> visits.territoryOf(move.visit(), caller))
                .distinct()
                .reduce((one, other) -> {
                    throw PlanningProblem.TWO_TERRITORIES.refuse();
                })
                .orElseThrow();
    }
}
