package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.LinkedTimes;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.ArrayList;
import java.util.List;

/**
 * The contents page of the rules.
 *
 * <ul>
 *   <li>Hard, per job: {@link LockRule}, {@link ExclusionRule}, {@link SkillRule}, {@link ToolRule},
 *       {@link PartsRule}, {@link WindowRule}, {@link TravelRule}; per route: back by the end of the shift and its overtime,
 *       all travel, parts enough for all; between routes: {@link LinkRule}. Amounts are counted by {@link RouteTimeline#hard}.
 *   <li>Medium: a job left out, by {@link IndexedProblem#unplannedCost}.
 *   <li>Soft: travel, waiting, lateness, overtime, preference, territory, disturbance, shifts used, hours, workload, by {@link RouteTimeline#cost}.
 * </ul>
 */
public final class RouteRules {
    private static final List<HardRule> PER_JOB = List.of(
            new LockRule(),
            new ExclusionRule(),
            new SkillRule(),
            new ToolRule(),
            new PartsRule(),
            new WindowRule(),
            new TravelRule());

    private final IndexedProblem problem;
    private final RouteTimeline walk;

    public RouteRules(IndexedProblem problem) {
        this(problem, new RouteTimeline(problem));
    }

    private RouteRules(IndexedProblem problem, RouteTimeline walk) {
        this.problem = problem;
        this.walk = walk;
    }

    /** Every hard rule a plan breaks: route by route, then what linked jobs break between routes. */
    public static List<BrokenRule> broken(IndexedProblem problem, int[][] routes) {
        var times = new LinkedTimes(problem, routes);
        var rules = new RouteRules(problem, new RouteTimeline(problem, times.appointments()));
        var broken = new ArrayList<BrokenRule>();
        for (int shift = 0; shift < routes.length; shift++) {
            broken.addAll(rules.broken(shift, routes[shift]));
        }
        broken.addAll(LinkRule.broken(problem, routes, times));
        return broken;
    }

    /** Every hard rule a route breaks, in order of its jobs; empty exactly when {@link RouteTimeline#hard} is 0. */
    public List<BrokenRule> broken(int shift, int[] jobs) {
        var broken = new ArrayList<BrokenRule>();
        walk.begin(shift, jobs, jobs.length);
        for (int job : jobs) {
            walk.visit(job);
            PER_JOB.forEach(rule -> rule.broken(problem, walk, job).ifPresent(broken::add));
        }
        if (jobs.length > 0) {
            int last = jobs[jobs.length - 1];
            walk.finish();
            new TravelRule().broken(problem, walk, last).ifPresent(broken::add);
            TravelRule.allTravel(problem, walk, last).ifPresent(broken::add);
            PartsRule.usedUp(problem, shift, jobs).ifPresent(broken::add);
            if (walk.lateHomeSec() > 0) {
                broken.add(Breach.late(RuleCode.OUTSIDE_SHIFT, problem, last, shift, walk.lateHomeSec()));
            }
        }
        return broken;
    }
}
