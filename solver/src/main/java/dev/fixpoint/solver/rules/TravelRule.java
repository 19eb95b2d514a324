package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.RuleCode;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Optional;

/** No trip is longer than the shift allows, and neither is all travel together. */
final class TravelRule implements HardRule {
    @Override
    public Optional<BrokenRule> broken(IndexedProblem problem, RouteTimeline walk, int job) {
        return over(RuleCode.TRIP_TOO_LONG, problem, job, walk, walk.way().tooLongSec());
    }

    /** @param walk just finished */
    static Optional<BrokenRule> allTravel(IndexedProblem problem, RouteTimeline walk, int lastJob) {
        long limit = problem.mostTravelSec(walk.shift());
        return over(RuleCode.TRAVEL_LIMIT, problem, lastJob, walk, walk.travelSec() - limit);
    }

    private static Optional<BrokenRule> over(
            RuleCode code, IndexedProblem problem, int job, RouteTimeline walk, long seconds) {
        return seconds <= 0 ? Optional.empty() : Optional.of(Breach.late(code, problem, job, walk.shift(), seconds));
    }
}
