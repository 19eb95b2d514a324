package dev.fixpoint.benchmarks.contest;

import dev.fixpoint.solver.formats.Objective;
import dev.fixpoint.solver.verdicts.Verdict;
import java.util.Comparator;

/**
 * A checked plan in figures.
 *
 * @param cost distance, with the prices of what is left out where it has one
 */
record Score(int routes, double distance, double cost, int unserved) {
    static Score of(Verdict verdict) {
        return new Score(verdict.routes(), verdict.distance(), verdict.cost(), verdict.unserved());
    }

    /** The better first. */
    static Comparator<Score> order(Objective objective) {
        return switch (objective) {
            case DISTANCE -> Comparator.comparingDouble(Score::distance);
            case HIERARCHICAL -> Comparator.comparingInt(Score::routes).thenComparingDouble(Score::distance);
            case COST -> Comparator.comparingDouble(Score::cost);
        };
    }

    /** What gaps are measured in. */
    double value(Objective objective) {
        return switch (objective) {
            case DISTANCE -> distance;
            case HIERARCHICAL -> routes;
            case COST -> cost;
        };
    }
}
