package dev.fixpoint.solver.search;

import java.util.SplittableRandom;

/** Simulated annealing: how much worse a plan may be and still be walked on from. Cools exponentially, again and again. */
final class Cooling {
    /** Temperatures as multiples of the way to the next job, so that weights and units do not matter. */
    private static final double HOT = 3;

    /** When plans already good are walked on from. */
    private static final double WARM = 1;

    private static final double COLD = 0.1;

    /** The same as multiples of a price, where it is to be chosen which jobs to leave out. */
    private static final double HOT_PRICE = 1.5;

    private static final double WARM_PRICE = 0.6;

    private final double hot;
    private final double warm;
    private final double cold;
    private double hottest;
    private double temperature;

    /**
     * @param unit the scale of what a change gains or loses, in cost units, more than 0
     * @param price what exchanging one job left out for another may cost, in cost units; 0 where none is left out
     */
    Cooling(double unit, double price) {
        hot = Math.max(unit * HOT, price * HOT_PRICE);
        warm = Math.max(unit * WARM, price * WARM_PRICE);
        cold = unit * COLD;
        heat(false);
    }

    /** Begins anew. */
    void heat(boolean isGood) {
        hottest = isGood ? warm : hot;
        cool(0);
    }

    /** @param done share of this cooling that is over, 0 to 1 */
    void cool(double done) {
        temperature = hottest * Math.pow(cold / hottest, done);
    }

    /** How much may be lost in one step. */
    double allowance(SplittableRandom random) {
        return -temperature * Math.log(1 - random.nextDouble());
    }
}
