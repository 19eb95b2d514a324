package dev.fixpoint.planning;

import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.VisitDispatch;
import dev.fixpoint.visits.VisitProblem;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Locks that people have to take off before they move a visit. */
@Component
class FirmLocks {
    private final VisitDispatch visits;

    FirmLocks(VisitDispatch visits) {
        this.visits = visits;
    }

    /** @throws dev.fixpoint.shared.Refusal {@code visit-locked}, naming the first that is */
    void refuse(BoardCopy board, Collection<VisitId> ids) {
        for (var id : ids) {
            if (board.visit(id).filter(OpenVisit::bindsPeople).isPresent()) {
                throw VisitProblem.LOCKED.refuse(visits.nameOf(id).number());
            }
        }
    }
}
