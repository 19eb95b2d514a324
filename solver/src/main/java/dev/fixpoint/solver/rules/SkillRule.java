package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Every skill a job needs is there, at the level needed. Names the skill that is furthest away. */
final class SkillRule implements HardRule {
    @Override
    public Optional<BrokenRule> broken(IndexedProblem problem, RouteTimeline walk, int job) {
        return problem.pinShift(job) == walk.shift() ? Optional.empty() : lacking(problem, job, walk.shift());
    }

    static Optional<BrokenRule> lacking(IndexedProblem problem, int job, int shift) {
        var has = problem.shift(shift).skills();
        return problem.job(job).skills().entrySet().stream()
                .filter(needed -> has.getOrDefault(needed.getKey(), 0) < needed.getValue())
                .min(Comparator.comparing((Map.Entry<String, Integer> needed) -> has.containsKey(needed.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(needed -> lacking(problem, job, shift, needed.getKey(), needed.getValue()));
    }

    private static BrokenRule lacking(IndexedProblem problem, int job, int shift, String skill, int needed) {
        var has = problem.shift(shift).skills().get(skill);
        return has == null
                ? Breach.of(
                        RuleCode.SKILL_MISSING,
                        problem,
                        job,
                        shift,
                        Map.of("skill", skill, "needed", Integer.toString(needed), "has", "0"))
                : Breach.of(
                        RuleCode.SKILL_LEVEL,
                        problem,
                        job,
                        shift,
                        Map.of("skill", skill, "needed", Integer.toString(needed), "has", Integer.toString(has)));
    }
}
