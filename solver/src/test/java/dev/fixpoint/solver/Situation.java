package dev.fixpoint.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small problem on one street: places are numbered 0 to 99, and each step to the next takes a minute. A job lasts half an
 * hour and needs nothing; a shift is Ana's, at place 0, from 8:00 to 12:00; changes are made by 'with'.
 */
public final class Situation {
    public static final int MIN = 60;
    public static final int HOUR = 60 * MIN;
    public static final TravelTimes STREET = new TravelTimes() {
        @Override
        public int places() {
            return 100;
        }

        @Override
        public int seconds(int from, int to) {
            return Math.abs(from - to) * MIN;
        }
    };

    private final List<Job> jobs = new ArrayList<>();
    private final List<WorkShift> shifts = new ArrayList<>();
    private Weights weights = Weights.standard();

    public static Situation situation() {
        return new Situation();
    }

    public static long at(int hour, int minute) {
        return hour * (long) HOUR + minute * MIN;
    }

    public static TimeSpan window(long from, long to) {
        return new TimeSpan(from, to);
    }

    public static Job job(String id, int place) {
        return Job.of(id, place, 30 * MIN).build();
    }

    public static Job lasting(Job j, int minutes) {
        return j.with().durationSec(minutes * MIN).build();
    }

    public static Job in(Job j, TimeSpan... windows) {
        return j.with().windows(Arrays.asList(windows)).build();
    }

    public static Job needing(Job j, String skill, int level) {
        return j.with().skills(Map.of(skill, level)).build();
    }

    public static Job urgent(Job j, int priority, Long deadlineSec) {
        return j.with().priority(priority).deadlineSec(deadlineSec).build();
    }

    public static Job without(Job j, String technician) {
        return j.with().excludedTechnicians(Set.of(technician)).build();
    }

    public static Job preferring(Job j, String technician) {
        return j.with().preferredTechnician(technician).build();
    }

    public static Job pinned(Job j, String shift, long startSec) {
        return j.with().pin(new Pin(shift, startSec)).build();
    }

    public static Job published(Job j, String shift, long startSec) {
        return j.with().published(new Pin(shift, startSec)).build();
    }

    public Situation with(Job... more) {
        jobs.addAll(List.of(more));
        return this;
    }

    /** A shift from 8:00 to 12:00 at place 0. */
    public Situation with(String shiftId, String technician, Map<String, Integer> skills) {
        return with(WorkShift.of(shiftId, technician, 0, 0, at(8, 0), at(12, 0))
                .skills(skills)
                .build());
    }

    public Situation with(WorkShift shift) {
        shifts.add(shift);
        return this;
    }

    public Situation with(Weights other) {
        weights = other;
        return this;
    }

    public Situation withAna() {
        return with("ana", "Ana", Map.of());
    }

    public RouteProblem problem() {
        return new RouteProblem(jobs, shifts, STREET, weights);
    }

    public List<BrokenRule> check(String shiftId, String... jobIds) {
        return new PlanCheck().check(problem(), shiftId, List.of(jobIds));
    }

    public RoutePlan plan(long iterations) {
        return plan(Map.of(), iterations);
    }

    public RoutePlan plan(Map<String, List<String>> start, long iterations) {
        return new RoutePlanner().plan(problem(), start, Budget.ofIterations(iterations, 1), PlanProgress.SILENT);
    }

    public RoutePlan evaluate(String shiftId, String... jobIds) {
        return new RoutePlanner().evaluate(problem(), Map.of(shiftId, List.of(jobIds)));
    }

    /** The routes of a plan as job identifiers. */
    public static Map<String, List<String>> routes(RoutePlan plan) {
        var routes = new LinkedHashMap<String, List<String>>();
        plan.routes()
                .forEach(route -> routes.put(
                        route.shiftId(), route.stops().stream().map(Stop::jobId).toList()));
        return routes;
    }
}
