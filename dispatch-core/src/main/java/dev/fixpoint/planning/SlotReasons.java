package dev.fixpoint.planning;

import dev.fixpoint.organisation.Territory;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.Explainer;
import dev.fixpoint.solver.Explanation;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.technicians.Technician;
import dev.fixpoint.visits.OpenVisit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says for a wished time what keeps each technician from it, by the arithmetic that plans. */
@Service
public class SlotReasons {
    private final SituationReader situations;
    private final PlanTravel travel;
    private final RuleWords words;

    SlotReasons(SituationReader situations, PlanTravel travel, RuleWords words) {
        this.situations = situations;
        this.travel = travel;
        this.words = words;
    }

    /**
     * One technician's side of it.
     *
     * @param isPossible whether no rule stands in the way; then the text says what it costs
     * @param text the first rule in the way and the smallest change that removes it
     */
    public record TechnicianReason(
            TechnicianId technician, String technicianName, boolean isPossible, String code, LocalText text) {}

    /**
     * Everybody who works in the territory within the days planned, those who could come first.
     *
     * @param moved the visit that would be moved to the time; its own place is in nobody's way
     */
    public List<TechnicianReason> of(SlotWish wish, Territory territory, TimeWindow window, @Nullable VisitId moved) {
        var situation = moved == null ? situations.read(territory) : situations.readWithout(moved, territory);
        var visit = new OpenVisit(
                VisitId.next(),
                0,
                wish.location(),
                wish.duration(),
                wish.priority(),
                null,
                wish.preferredTechnician(),
                wish.excludedTechnicians(),
                null,
                List.of(window),
                false,
                wish.skills(),
                new OpenVisit.Parts(wish.needs(), null),
                null);
        var problem = new PlanProblem(situation.with(visit), travel, Weights.standard());
        var explanation = new Explainer(problem.problem(), problem.start())
                .explain(visit.id().value().toString());
        return inWords(explanation, situation.technicians());
    }

    /** Everybody but whoever has the visit, those who could come first. */
    List<TechnicianReason> inWords(Explanation explanation, Map<TechnicianId, Technician> people) {
        var texts = words.of(explanation.others().values().stream()
                .map(Explanation.Alternative::reason)
                .toList());
        return explanation.others().entrySet().stream()
                .map(other -> reason(PlanProblem.technicianId(other.getKey()), other.getValue(), texts, people))
                .sorted((one, other) -> Boolean.compare(other.isPossible(), one.isPossible()))
                .toList();
    }

    private static TechnicianReason reason(
            TechnicianId id,
            Explanation.Alternative alternative,
            RuleTexts texts,
            Map<TechnicianId, Technician> people) {
        var technician = people.get(id);
        return new TechnicianReason(
                id,
                technician == null ? "" : technician.name(),
                alternative instanceof Explanation.Possible,
                alternative.reason().code().name(),
                texts.of(alternative.reason()));
    }
}
