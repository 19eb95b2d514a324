package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Map;
import java.util.Optional;

/** A technician excluded from a job does not come, nor does one whom it is not reserved for. */
final class ExclusionRule implements HardRule {
    @Override
    public Optional<BrokenRule> broken(IndexedProblem problem, RouteTimeline walk, int job) {
        return problem.pinShift(job) == walk.shift() ? Optional.empty() : excluded(problem, job, walk.shift());
    }

    static Optional<BrokenRule> excluded(IndexedProblem problem, int job, int shift) {
        var technician = problem.shift(shift).technicianId();
        var wanted = problem.job(job);
        if (wanted.excludedTechnicians().contains(technician)) {
            return Optional.of(Breach.of(RuleCode.EXCLUDED_TECHNICIAN, problem, job, shift, Map.of()));
        }
        return wanted.onlyTechnicians().isEmpty() || wanted.onlyTechnicians().contains(technician)
                ? Optional.empty()
                : Optional.of(Breach.of(RuleCode.OTHERS_ONLY, problem, job, shift, Map.of()));
    }
}
