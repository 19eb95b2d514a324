package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import java.util.Comparator;

/**
 * What keeps a job from a shift.
 *
 * @param amount how far from being removed, comparable within a code: seconds or levels
 * @param shift the shift it was found on
 */
record Obstacle(RuleCode code, long amount, int shift) {
    /** Closest to being removed first. */
    static final Comparator<Obstacle> EASIEST = Comparator.comparing(Obstacle::code)
            .thenComparingLong(Obstacle::amount)
            .thenComparingInt(Obstacle::shift);

    static Obstacle of(BrokenRule rule, int shift) {
        var levels = rule.values();
        long gap = Long.parseLong(levels.getOrDefault("needed", "0")) - Long.parseLong(levels.getOrDefault("has", "0"));
        return new Obstacle(rule.code(), gap, shift);
    }
}
