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
import org.jspecify.annotations.Nullable;

/**
 * What depends on who works and what is in the van, whatever the time: which job may be on which shift, how long it takes
 * there, and whether it lies in the technician's territory.
 *
 * <p>Shifts of one technician with the same van share one answer, so a week of shifts costs no more than a day; and so do
 * jobs with the same demand, also those of the problem before a change.
 */
final class Permissions {
    private final Demands demands;
    private final Map<Crew, Crew.Ability> abilities = new HashMap<>();
    private final BitSet[] jobsOfShift;
    private final BitSet[] equippedOfShift;
    private final BitSet[] awayOfShift;
    private final int[][] durationOfShift;
    private final int[] shortest;

    private record Answer(BitSet permitted, BitSet equipped, BitSet away, int[] durations) {}

    /**
     * @param durations of the jobs at a pace of 100 %
     * @param before of a problem that is alike in part
     */
    Permissions(RouteProblem problem, Set<String> namedTechnicians, int[] durations, @Nullable Permissions before) {
        demands = new Demands(problem.jobs(), before == null ? null : before.demands);
        var territories = new Territories(problem.jobs());
        var byCrew = new HashMap<Crew, Answer>();
        int n = problem.shifts().size();
        jobsOfShift = new BitSet[n];
        equippedOfShift = new BitSet[n];
        awayOfShift = new BitSet[n];
        durationOfShift = new int[n][];
        for (int s = 0; s < n; s++) {
            var shift = problem.shifts().get(s);
            var crew = Crew.of(shift, namedTechnicians.contains(shift.technicianId()));
            var answer = byCrew.computeIfAbsent(crew, _ -> {
                var ability = crew.ability(demands, before == null ? Crew.Ability.UNKNOWN : before.known(crew));
                abilities.put(crew, ability);
                return answer(
                        ability, territories.away(shift), shift.pacePercent().isEmpty(), durations);
            });
            jobsOfShift[s] = answer.permitted;
            equippedOfShift[s] = answer.equipped;
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

    private Crew.Ability known(Crew crew) {
        return abilities.getOrDefault(crew, Crew.Ability.UNKNOWN);
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

    /** For each crew once through all jobs: on large problems most of the time goes here. */
    private Answer answer(Crew.Ability ability, BitSet away, boolean isUsualPace, int[] durations) {
        var permitted = new long[(durations.length >> 6) + 1];
        var equipped = new long[permitted.length];
        var paced = isUsualPace ? durations : new int[durations.length];
        for (int j = 0; j < durations.length; j++) {
            int demand = demands.of(j);
            permitted[j >> 6] |= ability.met()[demand] ? 1L << j : 0;
            equipped[j >> 6] |= ability.equipped()[demand] ? 1L << j : 0;
            if (!isUsualPace) {
                int percent = ability.percent()[demand];
                paced[j] = percent == 100 ? durations[j] : paced(durations[j], percent);
            }
        }
        return new Answer(BitSet.valueOf(permitted), BitSet.valueOf(equipped), away, paced);
    }

    private static int paced(int durationSec, long percent) {
        return (int) Math.ceilDiv(durationSec * percent, 100L);
    }

    /** Answers anew for one job. */
    void receive(int index, Job job, List<WorkShift> shifts) {
        var demand = Demand.of(job);
        for (int s = 0; s < jobsOfShift.length; s++) {
            var crew = Crew.of(shifts.get(s), true);
            jobsOfShift[s].set(index, demand.isMetBy(crew));
            equippedOfShift[s].set(index, demand.isEquippedBy(crew));
            awayOfShift[s].set(index, Territories.isAway(job, shifts.get(s)));
            durationOfShift[s][index] = paced(job.durationSec(), demand.percent(crew));
        }
    }

    boolean permits(int job, int shift) {
        return jobsOfShift[shift].get(job);
    }

    /** Whether the tools and parts a job needs are in the van from the start. */
    boolean isEquipped(int job, int shift) {
        return equippedOfShift[shift].get(job);
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
