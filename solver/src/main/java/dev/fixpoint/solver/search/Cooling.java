package dev.fixpoint.solver.search;

import java.util.SplittableRandom;

/** Simulated annealing: how much worse a plan may be and still be walked on from. Cools exponentially over the budget. */
final class Cooling {
    private final double start;
    private final double ratio;
    private double temperature;

    /**
     * @param start temperature at the beginning, in cost units, more than 0
     * @param end temperature when the budget is used up, more than 0
     */
    Cooling(double start, double end) {
        this.start = start;
        this.ratio = end / start;
        this.temperature = start;
    }

    /** @param used share of the budget used, 0 to 1 */
    void cool(double used) {
        temperature = start * Math.pow(ratio, used);
    }

    /** How much may be lost in one step. */
    double allowance(SplittableRandom random) {
        return -temperature * Math.log(1 - random.nextDouble());
    }
}
