package dev.fixpoint.planning;

import dev.fixpoint.planning.UndoReading.Changed;
import dev.fixpoint.planning.Undone.NotRestored;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Refusal;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.visits.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Takes revisions back, anybody's, as a new revision. What has begun, is over or was changed again since stays as it is.
 * Taking back what took something back does it again.
 */
@Service
public class Undoing {
    private static final LocalText BEGUN = new LocalText("已开始、结束或取消", "has begun, is over or was cancelled");
    private static final LocalText CHANGED = new LocalText("之后又有改动", "was changed again since");
    private static final LocalText LOCKED = new LocalText("已锁定", "is locked");

    private final Plans plans;
    private final UndoReading reading;
    private final Boards boards;
    private final HandChanges changes;
    private final PlanRetries retries;

    Undoing(Plans plans, UndoReading reading, Boards boards, HandChanges changes, PlanRetries retries) {
        this.plans = plans;
        this.reading = reading;
        this.boards = boards;
        this.changes = changes;
        this.retries = retries;
    }

    /**
     * @param decision by whom, and why rules may be broken by it, if so
     * @throws Refusal {@code undone-already}, {@code nothing-to-undo}, or as for any change by hand
     */
    public Undone undo(TerritoryId territory, long number, Decision decision, UnitId caller) {
        plans.reach(territory, caller);
        return retries.call(() -> {
            changes.hold(territory);
            boolean isSearched =
                    reading.isSearched(territory, number).orElseThrow(() -> PlanningProblem.NO_REVISION.refuse(number));
            if (reading.isUndone(territory, number)) {
                throw PlanningProblem.UNDONE_ALREADY.refuse(number);
            }
            var left = new ArrayList<NotRestored>();
            var moves = moves(territory, number, isSearched, left);
            if (moves.isEmpty()) {
                throw PlanningProblem.NOTHING_TO_UNDO.refuse(number, said(left, true), said(left, false));
            }
            var change = new HandChanges.Change(territory, moves, Map.of(), RevisionReason.UNDONE, number);
            return new Undone(changes.make(change, decision), List.copyOf(left));
        });
    }

    private List<Move> moves(TerritoryId territory, long number, boolean isSearched, List<NotRestored> left) {
        var changed = reading.changesOf(territory, number);
        var board = boards.now(territory, changed.stream().map(Changed::visit).toList());
        var moves = new ArrayList<Move>();
        for (var one : changed) {
            try {
                refuseUnlessRestorable(one, board);
                moves.add(back(one, isSearched));
            } catch (Refusal refusal) {
                left.add(new NotRestored(one.visit(), one.number(), one.customer(), refusal.detail()));
            }
        }
        return moves;
    }

    private static void refuseUnlessRestorable(Changed one, BoardCopy board) {
        if (!one.state().isOpen() || board.visit(one.visit()).isEmpty()) {
            throw PlanningProblem.NOT_RESTORED.refuse(BEGUN.zh(), BEGUN.en());
        }
        if (!one.isStillSo()) {
            throw PlanningProblem.NOT_RESTORED.refuse(CHANGED.zh(), CHANGED.en());
        }
        if (one.isLocked()) {
            throw PlanningProblem.NOT_RESTORED.refuse(LOCKED.zh(), LOCKED.en());
        }
        if (one.before() != null) {
            board.pieceFor(place(one.before()));
        }
    }

    /** What was searched for is kept where it is put back, or the plan would move it again. */
    private static Move back(Changed one, boolean isSearched) {
        if (one.before() == null) {
            return Move.out(one.visit());
        }
        return Move.to(
                one.visit(),
                place(one.before()),
                isSearched ? Lock.PLACED : one.before().lock());
    }

    private static WishedPlace place(UndoReading.At at) {
        return new WishedPlace(at.technician(), at.startsAt(), null);
    }

    private static String said(List<NotRestored> left, boolean isChinese) {
        return left.stream()
                .map(one -> one.visitNumber() + " "
                        + (isChinese ? one.why().zh() : one.why().en()))
                .collect(Collectors.joining(isChinese ? "；" : "; "));
    }
}
