package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.Change;
import dev.fixpoint.solver.Obstacle;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.List;
import java.util.Optional;

/** Why a technician may not have a job, whatever the time: skills first, then exclusions, then what is in the van. */
final class Refusals {
    private final IndexedProblem problem;

    Refusals(IndexedProblem problem) {
        this.problem = problem;
    }

    /** Empty exactly when the job is {@link IndexedProblem#permits permitted}. */
    Optional<Obstacle> of(int job, int shift) {
        if (problem.permits(job, shift)) {
            return Optional.empty();
        }
        var id = problem.shift(shift).id();
        return SkillRule.lacking(problem, job, shift)
                .map(rule -> of(rule, id, new Change.RaiseSkill(id, rule.value("skill"), gap(rule))))
                .or(() -> ExclusionRule.excluded(problem, job, shift)
                        .map(rule -> of(rule, id, allowed(rule, job, shift))))
                .or(() -> ToolRule.lacking(problem, job, shift)
                        .map(rule -> of(rule, id, new Change.TakeTool(id, rule.value("tool")))))
                .or(() -> PartsRule.missing(problem, job, shift)
                        .map(rule -> of(rule, id, new Change.Restock(id, rule.value("part"), gap(rule)))));
    }

    private static Obstacle of(BrokenRule rule, String shiftId, Change change) {
        return new Obstacle(rule, shiftId, List.of(change));
    }

    private Change allowed(BrokenRule rule, int job, int shift) {
        var id = problem.job(job).id();
        var technician = problem.shift(shift).technicianId();
        return rule.code() == RuleCode.OTHERS_ONLY
                ? new Change.AllowTechnician(id, technician)
                : new Change.LiftExclusion(id, technician);
    }

    private static int gap(BrokenRule rule) {
        return Integer.parseInt(rule.value("needed")) - Integer.parseInt(rule.value("has"));
    }
}
