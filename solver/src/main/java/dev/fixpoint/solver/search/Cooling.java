package dev.fixpoint.solver.search;

import java.util.SplittableRandom;

/** Simulated annealing: how much worse a plan may be and still be walked on from. Cools exponentially over the budget. */
final class Cooling {
    /** Temperatures as multiples of the way to the next job, so that weights and units do not matter. */
    private static final double HOT = Double.parseDouble(System.getProperty("hot", "10"));

    private static final double COLD = Double.parseDouble(System.getProperty("cold", "0.1"));

    private final double unit;
    private double temperature;

    /** @param unit the scale of what a change gains or loses, in cost units, more than 0 */
    Cooling(double unit) {
        this.unit = unit;
        cool(0);
    }

    /** @param used share of the budget used, 0 to 1 */
    void cool(double used) {
        temperature = unit * HOT * Math.pow(COLD / HOT, used);
    }

    /** How much may be lost in one step. */
    double allowance(SplittableRandom random) {
        return -temperature * Math.log(1 - random.nextDouble());
    }
}
