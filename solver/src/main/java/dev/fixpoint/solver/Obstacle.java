package dev.fixpoint.solver;

import java.util.Comparator;
import java.util.List;

/**
 * The first rule that keeps a job from a technician, on the shift where it is easiest to remove.
 *
 * @param shiftId the shift it was found on
 * @param changes the smallest change that removes the rule: all of them together, and no unit less. Other rules may stand
 *     behind it. Empty where nothing about this job and this shift alone would do
 */
public record Obstacle(BrokenRule rule, String shiftId, List<Change> changes) {
    /** Closest to being removed first. */
    public static final Comparator<Obstacle> EASIEST =
            Comparator.comparing(Obstacle::code).thenComparingLong(Obstacle::amount);

    public Obstacle {
        changes = List.copyOf(changes);
    }

    public RuleCode code() {
        return rule.code();
    }

    /** How far from being removed, comparable within a code: seconds, levels or pieces. */
    public long amount() {
        return changes.stream().mapToLong(Change::amount).sum();
    }
}
