package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** A locked job stays on its shift, starts at its second and keeps its place in the order. */
final class LockRule implements HardRule {
    @Override
    public Optional<BrokenRule> broken(IndexedProblem problem, RouteTimeline walk, int job) {
        if (!problem.isPinned(job)) {
            return Optional.empty();
        }
        if (problem.pinShift(job) != walk.shift()) {
            return Optional.of(elsewhere(problem, job, walk.shift()));
        }
        if (walk.isOutOfOrder()) {
            return Optional.of(outOfOrder(problem, job, walk.shift()));
        }
        long late = problem.isTimed(job) ? walk.startSec() - problem.pinSec(job) : 0;
        return late == 0
                ? Optional.empty()
                : Optional.of(Breach.late(RuleCode.PIN_MISSED, problem, job, walk.shift(), late));
    }

    private static BrokenRule outOfOrder(IndexedProblem problem, int job, int shift) {
        int[] first = problem.lockedOrder().first(shift);
        int place = IntStream.range(0, first.length)
                .filter(i -> first[i] == job)
                .findFirst()
                .orElseThrow();
        return Breach.of(RuleCode.LOCKED_ORDER, problem, job, shift, Map.of("place", Integer.toString(place + 1)));
    }

    static BrokenRule elsewhere(IndexedProblem problem, int job, int shift) {
        var pin = Objects.requireNonNull(problem.job(job).pin());
        return Breach.of(RuleCode.LOCKED, problem, job, shift, Map.of("shift", pin.shiftId()));
    }
}
