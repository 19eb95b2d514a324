package dev.fixpoint.solver.search;

import java.util.SplittableRandom;

/** Simulated annealing: how much worse a plan may be and still be walked on from. Cools exponentially, again and again. */
final class Cooling {
    /** Temperatures as multiples of the way to the next job, so that weights and units do not matter. */
    private static final double HOT = 3;

    /** When plans already good are walked on from. */
    private static final double WARM = 1;

    private static final double COLD = 0.1;

    private final double unit;
    private double hottest = HOT;
    private double temperature;

    /** @param unit the scale of what a change gains or loses, in cost units, more than 0 */
    Cooling(double unit) {
        this.unit = unit;
        cool(0);
    }

    /** Begins anew. */
    void heat(boolean isGood) {
        hottest = isGood ? WARM : HOT;
        cool(0);
    }

    /** @param done share of this cooling that is over, 0 to 1 */
    void cool(double done) {
        temperature = unit * hottest * Math.pow(COLD / hottest, done);
    }

    /** How much may be lost in one step. */
    double allowance(SplittableRandom random) {
        return -temperature * Math.log(1 - random.nextDouble());
    }
}
