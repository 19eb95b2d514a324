package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.ArrayList;
import java.util.List;

/**
 * The contents page of the rules.
 *
 * <ul>
 *   <li>Hard, per job: {@link LockRule}, {@link ExclusionRule}, {@link SkillRule}, {@link WindowRule}; per route: back by
 *       the end of the shift. Amounts are counted by {@link RouteTimeline#hard}.
 *   <li>Medium: a job left out, by {@link IndexedProblem#unplannedCost}.
 *   <li>Soft: travel, waiting, lateness, preference, disturbance, shifts used, workload, by {@link RouteTimeline#cost}.
 * </ul>
 */
public final class RouteRules {
    private static final List<HardRule> PER_JOB =
            List.of(new LockRule(), new ExclusionRule(), new SkillRule(), new WindowRule());

    private final IndexedProblem problem;
    private final RouteTimeline walk;

    public RouteRules(IndexedProblem problem) {
        this.problem = problem;
        this.walk = new RouteTimeline(problem);
    }

    /** Every hard rule a route breaks, in order of its jobs; empty exactly when {@link RouteTimeline#hard} is 0. */
    public List<BrokenRule> broken(int shift, int[] jobs) {
        var broken = new ArrayList<BrokenRule>();
        walk.begin(shift);
        for (int job : jobs) {
            walk.visit(job);
            PER_JOB.forEach(rule -> rule.broken(problem, walk, job).ifPresent(broken::add));
        }
        walk.finish();
        if (jobs.length > 0 && walk.lateHomeSec() > 0) {
            int last = jobs[jobs.length - 1];
            broken.add(Breach.late(RuleCode.OUTSIDE_SHIFT, problem, last, shift, walk.lateHomeSec()));
        }
        return broken;
    }
}
