package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.WorkShift;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which job may be on which shift by skills and exclusions, whatever the time.
 *
 * <p>Shifts of one technician with the same skills share one answer, so a week of shifts costs no more than a day.
 */
final class Permissions {
    private final BitSet[] jobsOfShift;

    Permissions(RouteProblem problem) {
        record Crew(String technicianId, Map<String, Integer> skills) {}
        var byCrew = new HashMap<Crew, BitSet>();
        jobsOfShift = new BitSet[problem.shifts().size()];
        for (int s = 0; s < jobsOfShift.length; s++) {
            var shift = problem.shifts().get(s);
            jobsOfShift[s] = byCrew.computeIfAbsent(
                    new Crew(shift.technicianId(), shift.skills()), _ -> permittedJobs(problem.jobs(), shift));
        }
    }

    private static BitSet permittedJobs(List<Job> jobs, WorkShift shift) {
        var permitted = new BitSet(jobs.size());
        for (int j = 0; j < jobs.size(); j++) {
            permitted.set(j, hasSkills(jobs.get(j), shift) && !isExcluded(jobs.get(j), shift));
        }
        return permitted;
    }

    private static boolean hasSkills(Job job, WorkShift shift) {
        return job.skills().entrySet().stream()
                .allMatch(needed -> shift.skills().getOrDefault(needed.getKey(), 0) >= needed.getValue());
    }

    private static boolean isExcluded(Job job, WorkShift shift) {
        return job.excludedTechnicians().contains(shift.technicianId());
    }

    boolean permits(int job, int shift) {
        return jobsOfShift[shift].get(job);
    }

    /** The jobs permitted on a shift; the same object for shifts with the same answer. Not to be changed. */
    BitSet jobsOf(int shift) {
        return jobsOfShift[shift];
    }
}
