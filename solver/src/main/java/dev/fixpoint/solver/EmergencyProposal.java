package dev.fixpoint.solver;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way to serve an urgent job now: who goes, and what becomes of those who had been promised the time.
 *
 * @param position how many jobs of the shift come before it
 * @param arriveSec arrival at the site, seconds since the problem's epoch
 * @param startSec when service starts, within the job's windows
 * @param addedCost what all changed routes cost more, in the units of {@link Weights}
 * @param addedTravelSec what all changed routes travel more; may be negative
 * @param unplannedCost what the jobs now left out are worth, medium level
 * @param displaced jobs taken off the route of the shift, all of lower priority
 * @param delays jobs that keep their shift and start later, within their windows
 * @param routes job identifiers in order of every shift that changes
 */
public record EmergencyProposal(
        String technicianId,
        String shiftId,
        int position,
        long arriveSec,
        long startSec,
        long addedCost,
        long addedTravelSec,
        long unplannedCost,
        List<Displaced> displaced,
        List<Delay> delays,
        Map<String, List<String>> routes) {
    public EmergencyProposal {
        displaced = List.copyOf(displaced);
        delays = List.copyOf(delays);
        routes = Map.copyOf(routes);
    }

    /**
     * A job that had to give way.
     *
     * @param to where it goes instead; empty when nobody has room for it and it is left out
     * @param unplannedCost what leaving it out costs, medium level; 0 when it has a place
     */
    public record Displaced(String jobId, Optional<NewPlace> to, long unplannedCost) {}

    /**
     * @param position how many jobs of the shift come before it, in the changed plan
     * @param startSec when service starts then, seconds since the problem's epoch
     */
    public record NewPlace(String shiftId, int position, long startSec) {}

    /** @param seconds how much later it starts, at least 1 */
    public record Delay(String jobId, String shiftId, long seconds) {}
}
