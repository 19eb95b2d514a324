package dev.fixpoint.solver.search;

import dev.fixpoint.solver.EmergencyProposal;
import dev.fixpoint.solver.search.Gaps.Gap;
import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Puts an urgent job into gaps of a plan, the most promising first, and finds new places for those who give way. Leaves
 * the plan as it was.
 */
public final class EmergencyScan {
    /** How many gaps of each kind are tried at least. */
    private static final int TRIED = 20;

    /** How many gaps of each kind of one technician are tried at most. */
    private static final int OF_ONE = 2;

    private static final Comparator<EmergencyProposal> BEST = Comparator.comparingLong(EmergencyProposal::unplannedCost)
            .thenComparingLong(EmergencyProposal::addedCost)
            .thenComparingLong(EmergencyProposal::startSec)
            .thenComparing(EmergencyProposal::shiftId);

    private static final Comparator<EmergencyProposal> BEST_IN_ONE = Comparator.comparingLong(
                    (EmergencyProposal proposal) -> proposal.unplannedCost() + proposal.addedCost())
            .thenComparing(BEST);

    private final IndexedProblem problem;
    private final LiveRoutes routes;
    private final CheapestPlace cheapest;
    private final ProposalWriter writer;

    public EmergencyScan(LiveRoutes routes) {
        problem = routes.problem;
        this.routes = routes;
        cheapest = new CheapestPlace(routes);
        writer = new ProposalWriter(routes);
    }

    /**
     * @param job left out of the plan
     * @param name what it is called in the proposals
     */
    public List<EmergencyProposal> proposals(int job, String name, int most) {
        var order = problem.weights().pricedTogether() ? BEST_IN_ONE : BEST;
        var best = new HashMap<String, EmergencyProposal>();
        for (var gap : promising(new Gaps(routes, job).found(), TRIED + 2 * most)) {
            tried(job, name, gap)
                    .ifPresent(proposal -> best.merge(
                            proposal.technicianId(),
                            proposal,
                            (one, other) -> order.compare(one, other) <= 0 ? one : other));
        }
        return best.values().stream().sorted(order).limit(most).toList();
    }

    /** With or without displacing others the cheapest gaps, few of one technician: some turn out not to be free. */
    private List<Gap> promising(List<Gap> gaps, int most) {
        var promising = new ArrayList<Gap>();
        for (boolean displaces : new boolean[] {false, true}) {
            var seen = new HashMap<Integer, Integer>();
            gaps.stream()
                    .filter(gap -> gap.displaces() == displaces)
                    .sorted(Gap.CHEAPEST)
                    .filter(gap -> seen.merge(problem.technician(gap.shift()), 1, Integer::sum) <= OF_ONE)
                    .limit(most)
                    .forEach(promising::add);
        }
        return promising;
    }

    private Optional<EmergencyProposal> tried(int job, String name, Gap gap) {
        var displaced = new ArrayList<Integer>();
        for (int node = routes.next(gap.after()); node != gap.behind(); node = routes.next(node)) {
            displaced.add(node);
        }
        displaced.forEach(routes::removeAlone);
        routes.insert(gap.after(), job);
        Optional<EmergencyProposal> proposal = Optional.empty();
        if (routes.isAllowed()) {
            displaced.sort(Comparator.comparingLong(problem::unplannedCost).reversed());
            displaced.forEach(this::findPlace);
            proposal = Optional.of(writer.proposal(job, name, displaced));
        }
        routes.undo();
        return proposal;
    }

    private void findPlace(int job) {
        int after = cheapest.after(job);
        if (after != IndexedProblem.NONE) {
            routes.insert(after, job);
        }
    }
}
