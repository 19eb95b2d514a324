package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.Unplanned;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a job is left out: for each technician the first rule in the way on the shift where it is easiest to remove, and
 * of all these the easiest. Skills come first, then exclusions, then whether an empty shift would do, then whether the
 * route has room.
 */
public final class UnplannedReasons {
    private final IndexedProblem problem;
    private final Tolerance tolerance;
    private final RouteTimeline walk;
    private final Capacity capacity;

    /** @param routes job indices in order, by shift index */
    public UnplannedReasons(IndexedProblem problem, Tolerance tolerance, int[][] routes) {
        this.problem = problem;
        this.tolerance = tolerance;
        walk = new RouteTimeline(problem);
        capacity = new Capacity(problem, tolerance, routes);
    }

    public Unplanned of(int job) {
        var easiest = new @Nullable Obstacle[problem.technicianCount()];
        var refused = new @Nullable BitSet[problem.technicianCount()];
        for (int shift = 0; shift < problem.shiftCount(); shift++) {
            int technician = problem.technician(shift);
            var permitted = problem.permittedJobs(shift);
            if (refused[technician] == permitted) {
                continue; // another day with the same skills: the same answer
            }
            easiest[technician] = easier(easiest[technician], onShift(job, shift));
            refused[technician] = problem.isPinned(job) || permitted.get(job) ? null : permitted;
        }
        Obstacle overall = null;
        Map<String, BrokenRule> obstacles = new HashMap<>();
        for (var obstacle : easiest) {
            var found = Objects.requireNonNull(obstacle, "every technician has a shift");
            overall = easier(overall, found);
            obstacles.put(problem.shift(found.shift()).technicianId(), asRule(job, found));
        }
        return new Unplanned(problem.job(job).id(), overall == null ? nobody(job) : asRule(job, overall), obstacles);
    }

    private static Obstacle easier(@Nullable Obstacle one, Obstacle other) {
        return one != null && Obstacle.EASIEST.compare(one, other) <= 0 ? one : other;
    }

    private Obstacle onShift(int job, int shift) {
        if (problem.isPinned(job)) {
            return new Obstacle(problem.pinShift(job) == shift ? RuleCode.NOT_TRIED : RuleCode.LOCKED, 0, shift);
        }
        if (!problem.permits(job, shift)) {
            return Obstacle.of(refusal(job, shift), shift);
        }
        return inTime(job, shift);
    }

    /** Why the technician may not have the job, whatever the time. */
    private BrokenRule refusal(int job, int shift) {
        return SkillRule.lacking(problem, job, shift)
                .or(() -> ExclusionRule.excluded(problem, job, shift))
                .or(() -> ToolRule.lacking(problem, job, shift))
                .or(() -> PartsRule.missing(problem, job, shift))
                .orElseThrow();
    }

    private Obstacle inTime(int job, int shift) {
        if (!problem.windows(job).overlaps(problem.startSec(shift), problem.endSec(shift))) {
            return new Obstacle(RuleCode.NO_SHIFT, 0, shift);
        }
        walk.begin(shift);
        walk.visit(job);
        long missed = walk.startSec() - problem.windows(job).lastStart();
        if (missed > 0) {
            return new Obstacle(RuleCode.WINDOW_MISSED, missed, shift);
        }
        long longest = walk.legSec();
        walk.finish();
        long tooLong = Math.max(longest, walk.legSec()) - problem.longestTripSec(shift);
        if (tooLong > 0) {
            return new Obstacle(RuleCode.TRIP_TOO_LONG, tooLong, shift);
        }
        long tooMuch = walk.travelSec() - problem.mostTravelSec(shift);
        if (tooMuch > 0) {
            return new Obstacle(RuleCode.TRAVEL_LIMIT, tooMuch, shift);
        }
        long late = walk.timeSec() - tolerance.homeSec(shift);
        if (late > 0) {
            return new Obstacle(RuleCode.OUTSIDE_SHIFT, late, shift);
        }
        if (capacity.usedUp(job, shift).isPresent()) {
            return new Obstacle(RuleCode.PARTS_SHORT, 0, shift);
        }
        long missing = capacity.missingSec(job, shift);
        var room = problem.links().isLinked(job) ? RuleCode.NO_COMMON_TIME : RuleCode.NOT_TRIED;
        return new Obstacle(missing > 0 ? RuleCode.NO_CAPACITY : room, missing, shift);
    }

    private BrokenRule asRule(int job, Obstacle obstacle) {
        int shift = obstacle.shift();
        return switch (obstacle.code()) {
            case SKILL_MISSING, SKILL_LEVEL, TOOL_MISSING, PARTS_MISSING, EXCLUDED_TECHNICIAN, OTHERS_ONLY ->
                refusal(job, shift);
            case PARTS_SHORT -> capacity.usedUp(job, shift).orElseThrow();
            case LOCKED -> LockRule.elsewhere(problem, job, shift);
            case NO_CAPACITY, OUTSIDE_SHIFT, WINDOW_MISSED, PIN_MISSED, TRAVEL_LIMIT, TRIP_TOO_LONG ->
                Breach.late(obstacle.code(), problem, job, shift, obstacle.amount());
            case LINK_LATE, LINK_ALONE, SAME_TECHNICIAN ->
                throw new IllegalStateException("Only planned jobs break links");
            case NOT_TRIED, NO_COMMON_TIME, NO_SHIFT -> Breach.of(obstacle.code(), problem, job, shift, Map.of());
        };
    }

    /** Without a single shift there is no technician to name. */
    private BrokenRule nobody(int job) {
        return new BrokenRule(RuleCode.NO_SHIFT, Map.of("job", problem.job(job).id()));
    }
}
