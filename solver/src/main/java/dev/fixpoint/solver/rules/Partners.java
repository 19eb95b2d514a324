package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who has which jobs, for jobs that must start together with different technicians. */
final class Partners {
    private final IndexedProblem problem;
    private final Map<String, BitSet> jobsOf = new HashMap<>();

    /** @param routes job indices in order, by shift index */
    Partners(IndexedProblem problem, int[][] routes) {
        this.problem = problem;
        for (int shift = 0; shift < routes.length && !problem.links().isEmpty(); shift++) {
            var jobs = jobsOf.computeIfAbsent(problem.shift(shift).technicianId(), _ -> new BitSet());
            IntStream.of(routes[shift]).forEach(jobs::set);
        }
    }

    /** Whether a technician has a job that starts together with this one. */
    boolean has(String technicianId, int job) {
        var jobs = jobsOf.get(technicianId);
        return jobs != null
                && problem.links().isLinked(job)
                && Stream.of(problem.links().steps(problem.links().groupOf(job)))
                        .filter(step -> IntStream.of(step).anyMatch(each -> each == job))
                        .flatMapToInt(IntStream::of)
                        .anyMatch(each -> each != job && jobs.get(each));
    }
}
