package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.LinkedTimes;
import java.util.List;
import java.util.Map;

/** Jobs that start together do, with different technicians; a job that follows another does, in time. */
final class LinkRule {
    private LinkRule() {}

    /** @param routes job indices in order, by shift index */
    static List<BrokenRule> broken(IndexedProblem problem, int[][] routes, LinkedTimes times) {
        return times.broken().stream()
                .map(fault -> rule(problem, shiftOf(routes, fault.job()), fault))
                .toList();
    }

    private static BrokenRule rule(IndexedProblem problem, int shift, LinkedTimes.Broken fault) {
        return switch (fault.fault()) {
            case ALONE -> Breach.of(RuleCode.LINK_ALONE, problem, fault.job(), shift, Map.of());
            case SAME_TECHNICIAN -> Breach.of(RuleCode.SAME_TECHNICIAN, problem, fault.job(), shift, Map.of());
            case LATE -> Breach.late(RuleCode.LINK_LATE, problem, fault.job(), shift, fault.seconds());
        };
    }

    private static int shiftOf(int[][] routes, int job) {
        for (int shift = 0; shift < routes.length; shift++) {
            for (int planned : routes[shift]) {
                if (planned == job) {
                    return shift;
                }
            }
        }
        throw new IllegalArgumentException("Job %d is on no route".formatted(job));
    }
}
