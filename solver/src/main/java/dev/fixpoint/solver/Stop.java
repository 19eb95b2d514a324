package dev.fixpoint.solver;

/**
 * One job at its place in a route. All times are seconds since the problem's epoch.
 *
 * @param travelSec travel time from the stop before, or from the start place
 * @param arriveSec arrival at the site; at the first stop always the start of service, as the technician leaves in time for it
 * @param startSec start of service; later than arrival when the technician has to wait
 * @param endSec end of service
 */
public record Stop(String jobId, int travelSec, long arriveSec, long startSec, long endSec) {}
