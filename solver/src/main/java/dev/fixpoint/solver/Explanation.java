package dev.fixpoint.solver;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why a job is where it is, and why it is with nobody else.
 *
 * @param present where the plan has the job; empty for one that is left out
 * @param others by technician, in the order of the problem, everybody who does not have the job
 */
public record Explanation(String jobId, Optional<Place> present, Map<String, Alternative> others) {
    public Explanation {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /**
     * A place on a route, and what the job adds to the plan there.
     *
     * @param position how many jobs of the shift come before it
     * @param startSec when service starts, seconds since the problem's epoch
     * @param cost in the units of {@link Weights}
     * @param travelSec what the technician travels more; may be negative where a detour is faster
     * @param latenessSec how long after its deadline the job starts
     */
    public record Place(String shiftId, int position, long startSec, long cost, long travelSec, long latenessSec) {}

    /** What stands between a job and one technician. */
    public sealed interface Alternative {
        /** The same in words. */
        BrokenRule reason();
    }

    /**
     * No rule stands in the way.
     *
     * @param place the cheapest with this technician
     * @param extraCost what it costs more than the present place; for a job that is left out, what it costs
     * @param extraTravelSec the same of travel
     * @param extraLatenessSec the same of lateness
     */
    public record Possible(Place place, long extraCost, long extraTravelSec, long extraLatenessSec, BrokenRule reason)
            implements Alternative {}

    /** A rule stands in the way. */
    public record Prevented(Obstacle obstacle) implements Alternative {
        @Override
        public BrokenRule reason() {
            return obstacle.rule();
        }
    }
}
