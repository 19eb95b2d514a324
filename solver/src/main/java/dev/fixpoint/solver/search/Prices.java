package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.stream.IntStream;

/**
 * Turns what jobs left out cost, which comes before everything else, and what routes cost into one figure to walk by.
 * Leaving the least job out outweighs whatever placing it can cost, unless both are priced together.
 */
final class Prices {
    private final IndexedProblem problem;
    private final double perUnplanned;
    private final double unit;

    Prices(IndexedProblem problem, Candidates candidates, Neighbours neighbours) {
        this.problem = problem;
        long least = IntStream.range(0, problem.jobCount())
                .mapToLong(problem::unplannedCost)
                .filter(price -> price > 0)
                .min()
                .orElse(1);
        perUnplanned = problem.weights().pricedTogether() ? 1 : (candidates.dearest() + 1.0) / least;
        unit = Math.max(1, problem.weights().travelPerSec() * neighbours.typicalStepSec());
    }

    /** Cost of the way from a job to one close by: the scale of what a change gains or loses. More than 0. */
    double unit() {
        return unit;
    }

    double value(long cost, long unplannedCost) {
        return cost + perUnplanned * unplannedCost;
    }

    /**
     * Price of a job left out that some shift could take, on average; 0 where there is none, or where jobs are left out only
     * if there is no other way.
     */
    double exchange(LiveRoutes routes, Candidates candidates) {
        return !problem.weights().pricedTogether()
                ? 0
                : IntStream.range(0, routes.unplannedCount())
                        .map(routes.unplanned::get)
                        .filter(job -> candidates.choices(job) > 0)
                        .mapToLong(problem::unplannedCost)
                        .average()
                        .orElse(0);
    }

    double leftOut(int job) {
        return perUnplanned * problem.unplannedCost(job);
    }
}
