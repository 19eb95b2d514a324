package dev.fixpoint.planning;

import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import java.util.Objects;
import java.util.Optional;

/** What can be read from a broken rule's figures. */
final class Breaches {
    private static final String MINUTES = "minutes";

    private Breaches() {}

    /** Whether two rules broken on one route are one rule, broken by the same visit. */
    static boolean isSame(BrokenRule one, BrokenRule other) {
        return one.code() == other.code()
                && (one.code() == RuleCode.OUTSIDE_SHIFT
                        || Objects.equals(
                                one.values().get("job"), other.values().get("job")));
    }

    /** By how much, where it is a matter of time. */
    static long minutes(BrokenRule rule) {
        return Long.parseLong(rule.values().getOrDefault(MINUTES, "0"));
    }

    static Optional<VisitId> visit(BrokenRule rule) {
        return Optional.ofNullable(rule.values().get("job")).map(PlanProblem::visitId);
    }

    /** Whether nobody's word makes it possible: what others have locked stays where it is. */
    static boolean standsFirm(BrokenRule rule) {
        return switch (rule.code()) {
            case LOCKED, LOCKED_ORDER, PIN_MISSED, OTHERS_ONLY -> true;
            default -> false;
        };
    }
}
