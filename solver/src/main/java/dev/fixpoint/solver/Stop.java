package dev.fixpoint.solver;

import org.jspecify.annotations.Nullable;

/**
 * One job at its place in a route. All times are seconds since the problem's epoch.
 *
 * @param travelSec travel time from the stop before, or from the start place; by the warehouse if the van goes there first
 * @param arriveSec arrival at the site; at the first stop always the start of service, as the technician leaves in time for it
 * @param startSec start of service; later than arrival when the technician has to wait
 * @param endSec end of service
 * @param warehouseSec when the van is at the warehouse, on the way to this stop; null on any other way
 */
public record Stop(
        String jobId,
        int travelSec,
        long arriveSec,
        long startSec,
        long endSec,
        @Nullable Long warehouseSec) {
    /** Reached without going by the warehouse. */
    public Stop(String jobId, int travelSec, long arriveSec, long startSec, long endSec) {
        this(jobId, travelSec, arriveSec, startSec, endSec, null);
    }
}
