package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Map;
import java.util.Optional;

/** Every tool a job needs is in the van, or can be fetched. */
final class ToolRule implements HardRule {
    @Override
    public Optional<BrokenRule> broken(IndexedProblem problem, RouteTimeline walk, int job) {
        return problem.pinShift(job) == walk.shift() ? Optional.empty() : lacking(problem, job, walk.shift());
    }

    static Optional<BrokenRule> lacking(IndexedProblem problem, int job, int shift) {
        return problem.job(job).tools().stream()
                .filter(_ -> !problem.warehouses().has(shift))
                .filter(tool -> !problem.shift(shift).tools().contains(tool))
                .sorted()
                .findFirst()
                .map(tool -> Breach.of(RuleCode.TOOL_MISSING, problem, job, shift, Map.of("tool", tool)));
    }
}
