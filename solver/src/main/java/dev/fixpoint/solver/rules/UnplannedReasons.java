package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.Obstacle;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.Unplanned;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.LinkedTimes;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What keeps a job from each technician, on the shift where it is easiest to remove; and what keeps it from all. */
public final class UnplannedReasons {
    private final IndexedProblem problem;
    private final int[][] routes;
    private final Partners partners;
    private final Obstacles obstacles;
    private final KnownObstacles known;

    /** @param routes job indices in order, by shift index */
    public UnplannedReasons(IndexedProblem problem, Tolerance tolerance, int[][] routes) {
        this.problem = problem;
        this.routes = routes;
        var walk = new RouteTimeline(problem, new LinkedTimes(problem, routes).appointments());
        partners = new Partners(problem, routes);
        obstacles = new Obstacles(problem, tolerance, walk, partners);
        known = new KnownObstacles(problem, routes, walk);
    }

    /** Those of another plan, perhaps of a changed problem; what is known and still true is not looked for again. */
    public UnplannedReasons changed(IndexedProblem next, Tolerance nextTolerance, int[][] nextRoutes) {
        var changed = new UnplannedReasons(next, nextTolerance, nextRoutes);
        changed.known.takeOver(known);
        return changed;
    }

    /**
     * Why a job is left out.
     *
     * @param most technicians to name, those who start closest to the job; 1 or more
     */
    public Unplanned of(int job, int most) {
        var byTechnician = most >= problem.technicianCount() ? obstacles(job) : obstacles(job, closest(job, most));
        var reason = byTechnician.values().stream()
                .min(Obstacle.EASIEST)
                .map(Obstacle::rule)
                .orElseGet(() -> nobody(job));
        return new Unplanned(
                problem.job(job).id(),
                reason,
                byTechnician.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().rule())));
    }

    /** By technician, what keeps a job from each of them; a job on a route is taken as if it were left out. */
    public Map<String, Obstacle> obstacles(int job) {
        return obstacles(job, IntStream.range(0, problem.shiftCount()).toArray());
    }

    /** The shifts of the technicians who start closest, in order of their index. */
    private int[] closest(int job, int most) {
        var technicians = new BitSet();
        IntStream.range(0, problem.shiftCount())
                .mapToLong(shift ->
                        (long) problem.travel(problem.startPlace(shift), problem.place(job)) << Integer.SIZE | shift)
                .sorted()
                .mapToInt(key -> problem.technician((int) key))
                .distinct()
                .limit(most)
                .forEach(technicians::set);
        return IntStream.range(0, problem.shiftCount())
                .filter(shift -> technicians.get(problem.technician(shift)))
                .toArray();
    }

    private Map<String, Obstacle> obstacles(int job, int[] shifts) {
        var easiest = new LinkedHashMap<String, Obstacle>();
        var refused = new @Nullable BitSet[problem.technicianCount()];
        for (int shift : shifts) {
            int technician = problem.technician(shift);
            var permitted = problem.permittedJobs(shift);
            if (refused[technician] == permitted) {
                continue; // another day with the same skills: the same answer
            }
            easiest.merge(
                    problem.shift(shift).technicianId(),
                    known.on(job, shift, () -> obstacles.on(job, shift, without(job, routes[shift]))),
                    (one, other) -> Obstacle.EASIEST.compare(one, other) <= 0 ? one : other);
            refused[technician] = problem.isPinned(job) || permitted.get(job) ? null : permitted;
        }
        return easiest;
    }

    /** Whether a technician has a job that must start together with this one, with another technician. */
    public boolean isWithPartner(int job, String technicianId) {
        return partners.has(technicianId, job);
    }

    private static int[] without(int job, int[] route) {
        return IntStream.of(route).anyMatch(each -> each == job)
                ? IntStream.of(route).filter(each -> each != job).toArray()
                : route;
    }

    /** Without a single shift there is no technician to name. */
    private BrokenRule nobody(int job) {
        return new BrokenRule(RuleCode.NO_SHIFT, Map.of("job", problem.job(job).id()));
    }
}
