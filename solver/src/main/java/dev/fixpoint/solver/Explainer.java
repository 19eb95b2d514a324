package dev.fixpoint.solver;

import dev.fixpoint.solver.rules.UnplannedReasons;
import dev.fixpoint.solver.search.LiveRoutes;
import dev.fixpoint.solver.search.PlannedPlaces;
import dev.fixpoint.solver.search.StartRoutes;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Explains a plan: for any job of it why this technician, and for every other one what it would cost or which rule stands in
 * the way and the smallest change that would remove it. Measures the plan once and then answers many questions, by the
 * arithmetic of the planner; one explainer serves one thread.
 */
public final class Explainer {
    private static final Comparator<Slot> CHEAPEST =
            Comparator.comparingLong(Slot::addedCost).thenComparingLong(Slot::startSec);

    private final IndexedProblem problem;
    private final UnplannedReasons reasons;
    private final PlannedPlaces places;

    /**
     * @param plan job identifiers in order by shift identifier; identifiers that are not in the problem are ignored, and
     *     jobs that no longer fit are left out
     */
    public Explainer(RouteProblem problem, Map<String, List<String>> plan) {
        this.problem = new IndexedProblem(problem);
        var tolerance = new Tolerance(this.problem);
        var routes = new StartRoutes(this.problem, tolerance).kept(StartRoutes.asGiven(this.problem, plan));
        reasons = new UnplannedReasons(this.problem, tolerance, routes);
        places = new PlannedPlaces(new LiveRoutes(this.problem, tolerance, routes));
    }

    /** @throws IllegalArgumentException if the job is not part of the problem */
    public Explanation explain(String jobId) {
        int job = problem.jobWith(jobId);
        if (job == IndexedProblem.NONE) {
            throw new IllegalArgumentException("The problem has no job " + jobId);
        }
        var present = places.isPlanned(job)
                ? Optional.of(place(job, places.present(job)))
                : Optional.<Explanation.Place>empty();
        var cheapest = cheapest(job);
        var others = new LinkedHashMap<String, Explanation.Alternative>();
        reasons.obstacles(job).forEach((technician, obstacle) -> {
            var slot = cheapest.get(technician);
            others.put(
                    technician,
                    slot == null
                            ? new Explanation.Prevented(obstacle)
                            : possible(job, technician, place(job, slot), present));
        });
        present.map(place -> technicianOf(place.shiftId())).ifPresent(others::remove);
        return new Explanation(jobId, present, others);
    }

    /** By technician; nobody where linked jobs have to be placed together. */
    private Map<String, Slot> cheapest(int job) {
        var cheapest = new HashMap<String, Slot>();
        if (problem.isPinned(job) || problem.links().isLinked(job) && !places.isPlanned(job)) {
            return cheapest;
        }
        for (var slot : places.slots(job)) {
            var technician = technicianOf(slot.shiftId());
            if (!reasons.isWithPartner(job, technician)) {
                cheapest.merge(technician, slot, (one, other) -> CHEAPEST.compare(one, other) <= 0 ? one : other);
            }
        }
        return cheapest;
    }

    private String technicianOf(String shiftId) {
        return problem.shift(problem.shiftWith(shiftId)).technicianId();
    }

    private Explanation.Place place(int job, Slot slot) {
        var deadline = problem.job(job).deadlineSec();
        return new Explanation.Place(
                slot.shiftId(),
                slot.position(),
                slot.startSec(),
                slot.addedCost(),
                slot.addedTravelSec(),
                deadline == null ? 0 : Math.max(0, slot.startSec() - deadline));
    }

    private Explanation.Possible possible(
            int job, String technician, Explanation.Place place, Optional<Explanation.Place> present) {
        long cost = place.cost() - present.map(Explanation.Place::cost).orElse(0L);
        long travelSec =
                place.travelSec() - present.map(Explanation.Place::travelSec).orElse(0L);
        long latenessSec = place.latenessSec()
                - present.map(Explanation.Place::latenessSec).orElse(0L);
        var figures = Map.of(
                "job", problem.job(job).id(),
                "technician", technician,
                "cost", Long.toString(Math.abs(cost)),
                "minutes", Long.toString(Math.round(travelSec / 60.0)));
        var code = cost < 0 ? RuleCode.CHEAPER : RuleCode.DEARER;
        return new Explanation.Possible(place, cost, travelSec, latenessSec, new BrokenRule(code, figures));
    }
}
