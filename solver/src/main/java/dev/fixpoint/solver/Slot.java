package dev.fixpoint.solver;

/**
 * A place in a plan where one more job fits without breaking a rule.
 *
 * @param shiftId the shift that would take it
 * @param position how many jobs of the shift come before it
 * @param startSec when service would start, seconds since the problem's epoch
 * @param latestStartSec the latest start that keeps the rest of the route, breaks aside; {@code startSec} or later
 * @param addedCost what the plan would cost more, in the units of {@link Weights}
 * @param addedTravelSec what the technician would travel more; may be negative where a detour is faster
 * @param delayedJobs jobs behind it that would start later than now
 * @param longestDelaySec the most any of them is delayed
 */
public record Slot(
        String shiftId,
        int position,
        long startSec,
        long latestStartSec,
        long addedCost,
        long addedTravelSec,
        int delayedJobs,
        long longestDelaySec) {}
