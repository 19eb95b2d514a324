package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.WorkShift;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What depends on who works and what is in the van, whatever the time: which job may be on which shift, how long it takes
 * there, and whether it lies in the technician's territory.
 *
 * <p>Shifts of one technician with the same van share one answer, so a week of shifts costs no more than a day.
 */
final class Permissions {
    private final BitSet[] jobsOfShift;
    private final BitSet[] awayOfShift;
    private final int[][] durationOfShift;
    private final int[] shortest;

    private record Crew(
            String technicianId,
            Map<String, Integer> skills,
            Map<Integer, Integer> pace,
            Set<String> tools,
            Map<String, Integer> stock,
            Set<String> territories) {
        static Crew of(WorkShift shift, boolean isNamed) {
            return new Crew(
                    isNamed ? shift.technicianId() : "",
                    shift.skills(),
                    shift.pacePercent(),
                    shift.tools(),
                    shift.stock(),
                    shift.territories());
        }
    }

    private record Answer(BitSet permitted, BitSet away, int[] durations) {}

    /** @param durations of the jobs at a pace of 100 % */
    Permissions(RouteProblem problem, Set<String> namedTechnicians, int[] durations) {
        var byCrew = new HashMap<Crew, Answer>();
        int n = problem.shifts().size();
        jobsOfShift = new BitSet[n];
        awayOfShift = new BitSet[n];
        durationOfShift = new int[n][];
        for (int s = 0; s < n; s++) {
            var shift = problem.shifts().get(s);
            var answer = byCrew.computeIfAbsent(
                    Crew.of(shift, namedTechnicians.contains(shift.technicianId())),
                    _ -> answer(problem.jobs(), shift, durations));
            jobsOfShift[s] = answer.permitted;
            awayOfShift[s] = answer.away;
            durationOfShift[s] = answer.durations;
        }
        shortest = durations.clone();
        for (var answer : byCrew.values()) {
            for (int j = 0; j < shortest.length; j++) {
                shortest[j] = Math.min(shortest[j], answer.durations[j]);
            }
        }
    }

    /** Technicians whom a job asks for or excludes by name. */
    static Set<String> namedTechnicians(RouteProblem problem) {
        var named = new HashSet<String>();
        for (var job : problem.jobs()) {
            named.addAll(job.excludedTechnicians());
            named.addAll(job.onlyTechnicians());
        }
        return named;
    }

    private static Answer answer(List<Job> jobs, WorkShift shift, int[] durations) {
        var permitted = new BitSet(jobs.size());
        var away = new BitSet(jobs.size());
        for (int j = 0; j < jobs.size(); j++) {
            permitted.set(j, permits(jobs.get(j), shift));
            away.set(j, isAway(jobs.get(j), shift));
        }
        return new Answer(permitted, away, shift.pacePercent().isEmpty() ? durations : paced(jobs, shift));
    }

    private static boolean permits(Job job, WorkShift shift) {
        return hasAtLeast(shift.skills(), job.skills())
                && hasAtLeast(shift.stock(), job.needs())
                && shift.tools().containsAll(job.tools())
                && !job.excludedTechnicians().contains(shift.technicianId())
                && (job.onlyTechnicians().isEmpty() || job.onlyTechnicians().contains(shift.technicianId()));
    }

    private static boolean hasAtLeast(Map<String, Integer> has, Map<String, Integer> needs) {
        for (var needed : needs.entrySet()) {
            if (has.getOrDefault(needed.getKey(), 0) < needed.getValue()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAway(Job job, WorkShift shift) {
        return job.territory() != null
                && !shift.territories().isEmpty()
                && !shift.territories().contains(job.territory());
    }

    private static int[] paced(List<Job> jobs, WorkShift shift) {
        return jobs.stream().mapToInt(job -> paced(job, shift)).toArray();
    }

    private static int paced(Job job, WorkShift shift) {
        int level = job.skills().isEmpty() ? 0 : Integer.MAX_VALUE;
        for (var skill : job.skills().keySet()) {
            level = Math.min(level, shift.skills().getOrDefault(skill, 0));
        }
        long percent = shift.pacePercent().getOrDefault(level, 100);
        return (int) Math.ceilDiv(job.durationSec() * percent, 100L);
    }

    /** Answers anew for one job. */
    void receive(int index, Job job, List<WorkShift> shifts) {
        for (int s = 0; s < jobsOfShift.length; s++) {
            var shift = shifts.get(s);
            jobsOfShift[s].set(index, permits(job, shift));
            awayOfShift[s].set(index, isAway(job, shift));
            durationOfShift[s][index] = paced(job, shift);
        }
    }

    boolean permits(int job, int shift) {
        return jobsOfShift[shift].get(job);
    }

    /** The jobs permitted on a shift; the same object for shifts with the same answer. Not to be changed. */
    BitSet jobsOf(int shift) {
        return jobsOfShift[shift];
    }

    boolean isAway(int job, int shift) {
        return awayOfShift[shift].get(job);
    }

    /** Seconds a job takes the quickest technician. */
    int shortest(int job) {
        return shortest[job];
    }

    /** Seconds each job takes on a shift. Not to be changed. */
    int[] durations(int shift) {
        return durationOfShift[shift];
    }
}
