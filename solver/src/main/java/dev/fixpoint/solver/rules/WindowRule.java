package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Optional;

/** Service starts within one of the job's windows; being ready between two of them means waiting for the
 * next. */
final class WindowRule implements HardRule {
    @Override
    public Optional<BrokenRule> broken(IndexedProblem problem, RouteTimeline walk, int job) {
        long late = walk.startSec() - problem.windows(job).lastStart();
        return late <= 0 || problem.pinShift(job) == walk.shift()
                ? Optional.empty()
                : Optional.of(Breach.late(RuleCode.WINDOW_MISSED, problem, job, walk.shift(), late));
    }
}
