package dev.fixpoint.solver;

/**
 * A dispatcher's lock: the job stays on this shift and starts at this moment.
 *
 * @param shiftId the shift that keeps the job
 * @param startSec when service starts, seconds since the problem's epoch
 */
public record Pin(String shiftId, long startSec) {}
