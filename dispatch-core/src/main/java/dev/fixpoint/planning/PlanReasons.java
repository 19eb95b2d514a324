package dev.fixpoint.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.Explainer;
import dev.fixpoint.solver.Explanation;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.visits.OpenVisit;
import dev.fixpoint.visits.VisitDispatch;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says why a visit is where it is, and of everybody else what it would cost or which rule stands in the way. */
@Service
public class PlanReasons {
    private final Boards boards;
    private final PlanTravel travel;
    private final SlotReasons reasons;
    private final VisitDispatch visits;

    PlanReasons(Boards boards, PlanTravel travel, SlotReasons reasons, VisitDispatch visits) {
        this.boards = boards;
        this.travel = travel;
        this.reasons = reasons;
        this.visits = visits;
    }

    /**
     * Why this technician, and why nobody else.
     *
     * @param present {@code null} for a visit without a place
     * @param others those who could come first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlanReason(@Nullable PresentPlace present, List<SlotReasons.TechnicianReason> others) {}

    /**
     * Where a visit is, and what it adds to the plan there.
     *
     * @param locked whether people keep it there, whatever would be cheaper
     */
    public record PresentPlace(
            TechnicianId technicianId,
            String technicianName,
            long addedTravelSeconds,
            long latenessSeconds,
            long addedCost,
            boolean locked) {}

    /** As if it were not locked: a lock is no reason for the place. */
    public PlanReason why(VisitId visit, UnitId caller) {
        var territory = visits.territoryOf(visit, caller);
        var board = boards.recent(territory, List.of(visit)).board();
        var asked = board.visit(visit).orElseThrow(() -> PlanningProblem.NOT_OPEN.refuse(visit.value()));
        var situation = board.situation().without(visit).with(asked.unlocked());
        var problem = new PlanProblem(situation, travel, Weights.standard());
        var explanation = new Explainer(problem.problem(), problem.start()).explain(PlanProblem.jobId(visit));
        var present =
                explanation.present().flatMap(place -> asked.placement().map(placed -> present(place, placed, board)));
        return new PlanReason(present.orElse(null), reasons.inWords(explanation, situation.technicians()));
    }

    private static PresentPlace present(Explanation.Place place, OpenVisit.Placed placed, BoardCopy board) {
        return new PresentPlace(
                placed.technician(),
                board.nameOf(placed.technician()),
                place.travelSec(),
                place.latenessSec(),
                place.cost(),
                placed.locked());
    }
}
