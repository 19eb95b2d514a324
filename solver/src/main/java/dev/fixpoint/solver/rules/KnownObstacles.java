package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.Obstacle;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What has been found to keep jobs from shifts. Where job, shift and route stay the same, so does what is in the way. */
final class KnownObstacles {
    private final IndexedProblem problem;
    private final int[][] routes;
    private final RouteTimeline walk;
    private final Map<Integer, @Nullable Obstacle[]> byJob = new HashMap<>();

    /** @param walk which knows when linked jobs are appointed */
    KnownObstacles(IndexedProblem problem, int[][] routes, RouteTimeline walk) {
        this.problem = problem;
        this.routes = routes;
        this.walk = walk;
    }

    Obstacle on(int job, int shift, Supplier<Obstacle> find) {
        var known = byJob.computeIfAbsent(job, _ -> new @Nullable Obstacle[problem.shiftCount()]);
        var obstacle = known[shift];
        if (obstacle == null) {
            obstacle = find.get();
            known[shift] = obstacle;
        }
        return obstacle;
    }

    /** Takes over what is still true from another plan, perhaps of another problem. */
    void takeOver(KnownObstacles before) {
        if (!problem.hasTravelOf(before.problem)) {
            return;
        }
        int[] same = IntStream.range(0, problem.shiftCount())
                .map(shift -> before.sameRoute(this, shift))
                .toArray();
        before.byJob.forEach((old, obstacles) -> {
            int job = problem.jobWith(before.problem.job(old).id());
            if (job != IndexedProblem.NONE && isSame(job, before, old) && !isLinked(job) && !before.isLinked(old)) {
                var kept = new @Nullable Obstacle[same.length];
                Arrays.setAll(kept, shift -> same[shift] == IndexedProblem.NONE ? null : obstacles[same[shift]]);
                byJob.put(job, kept);
            }
        });
    }

    /** The number here of a shift there, if it is the same with the same jobs at the same times. */
    private int sameRoute(KnownObstacles there, int shift) {
        int here = problem.shiftWith(there.problem.shift(shift).id());
        return here != IndexedProblem.NONE
                        && problem.shift(here) == there.problem.shift(shift)
                        && routes[here].length == there.routes[shift].length
                        && IntStream.range(0, routes[here].length)
                                .allMatch(i -> isSame(routes[here][i], there, there.routes[shift][i]))
                ? here
                : IndexedProblem.NONE;
    }

    private boolean isSame(int job, KnownObstacles there, int other) {
        return problem.job(job) == there.problem.job(other)
                && walk.appointments().has(job) == there.walk.appointments().has(other)
                && (!walk.appointments().has(job)
                        || walk.appointments().at(job)
                                == there.walk.appointments().at(other));
    }

    /** What keeps a linked job from a shift depends on where the others are. */
    private boolean isLinked(int job) {
        return problem.links().isLinked(job);
    }
}
