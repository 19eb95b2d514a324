package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.stream.IntStream;

/**
 * Turns what jobs left out cost, which comes before everything else, and what routes cost into one figure to walk by.
 * Leaving the least job out outweighs whatever placing it can cost, unless both are priced together.
 */
final class Prices {
    /** How many of the nearest jobs say how far it is to the next job. */
    private static final int NEAREST = 5;

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
        double step = IntStream.range(0, problem.jobCount())
                .mapToDouble(job -> step(neighbours.around(job)))
                .average()
                .orElse(1);
        unit = Math.max(1, problem.weights().travelPerSec() * step);
    }

    private double step(int[] around) {
        return IntStream.of(around)
                .skip(1)
                .limit(NEAREST)
                .map(other -> problem.travel(problem.place(around[0]), problem.place(other)))
                .average()
                .orElse(0);
    }

    /** Cost of the way from a job to one close by: the scale of what a change gains or loses. More than 0. */
    double unit() {
        return unit;
    }

    double value(long cost, long unplannedCost) {
        return cost + perUnplanned * unplannedCost;
    }

    double leftOut(int job) {
        return perUnplanned * problem.unplannedCost(job);
    }
}
