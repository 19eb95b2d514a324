package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A locked job stays on its shift and starts at its second. */
final class LockRule implements HardRule {
    @Override
    public Optional<BrokenRule> broken(IndexedProblem problem, RouteTimeline walk, int job) {
        if (!problem.isPinned(job)) {
            return Optional.empty();
        }
        if (problem.pinShift(job) != walk.shift()) {
            return Optional.of(elsewhere(problem, job, walk.shift()));
        }
        long late = walk.startSec() - problem.pinSec(job);
        return late == 0
                ? Optional.empty()
                : Optional.of(Breach.late(RuleCode.PIN_MISSED, problem, job, walk.shift(), late));
    }

    static BrokenRule elsewhere(IndexedProblem problem, int job, int shift) {
        var pin = Objects.requireNonNull(problem.job(job).pin());
        return Breach.of(RuleCode.LOCKED, problem, job, shift, Map.of("shift", pin.shiftId()));
    }
}
