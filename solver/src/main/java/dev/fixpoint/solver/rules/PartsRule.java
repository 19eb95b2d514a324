package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The parts and the space that jobs need are in the van, or can be fetched: for each job alone, and for the whole route. */
final class PartsRule implements HardRule {
    @Override
    public Optional<BrokenRule> broken(IndexedProblem problem, RouteTimeline walk, int job) {
        return problem.pinShift(job) == walk.shift() ? Optional.empty() : missing(problem, job, walk.shift());
    }

    static Optional<BrokenRule> missing(IndexedProblem problem, int job, int shift) {
        var stock = problem.shift(shift).stock();
        return problem.job(job).needs().entrySet().stream()
                .filter(_ -> !problem.warehouses().has(shift))
                .filter(need -> stock.getOrDefault(need.getKey(), 0) < need.getValue())
                .min(Map.Entry.comparingByKey())
                .map(need -> Breach.of(
                        RuleCode.PARTS_MISSING,
                        problem,
                        job,
                        shift,
                        Map.of(
                                "part",
                                need.getKey(),
                                "needed",
                                Integer.toString(need.getValue()),
                                "has",
                                Integer.toString(stock.getOrDefault(need.getKey(), 0)))));
    }

    /** The first kind that the jobs of a route together use up, told of the last job that uses it. */
    static Optional<BrokenRule> usedUp(IndexedProblem problem, int shift, int[] jobs) {
        var used = new int[problem.loadKinds()];
        IntStream.of(jobs).forEach(job -> problem.addLoad(used, job, 1));
        return IntStream.range(0, used.length)
                .filter(kind -> problem.lacking(shift, used, kind) > 0)
                .boxed()
                .findFirst()
                .map(kind -> usedUp(problem, shift, jobs, kind, problem.lacking(shift, used, kind)));
    }

    private static BrokenRule usedUp(IndexedProblem problem, int shift, int[] jobs, int kind, int missing) {
        int last = IntStream.of(jobs)
                .filter(job -> problem.need(job, kind) > 0)
                .reduce((_, later) -> later)
                .orElseThrow();
        return usedUp(problem, last, shift, kind, missing);
    }

    /** A part that runs out with a job. */
    static BrokenRule usedUp(IndexedProblem problem, int job, int shift, int kind, int missing) {
        return Breach.of(
                RuleCode.PARTS_SHORT,
                problem,
                job,
                shift,
                Map.of("part", problem.loadName(kind), "missing", Integer.toString(missing)));
    }
}
