package dev.fixpoint.solver;

/**
 * What things cost; set by an administrator. All 0 or more, in cost units (one unit is about a second of travel).
 *
 * @param travelPerSec a second of travel
 * @param waitingPerSec a second of waiting between jobs before a window opens
 * @param latenessPerSec a second past an SLA deadline, times the job's priority
 * @param unplannedPerPriority leaving a job out, medium level, times {@code priority²}
 * @param notPreferred giving a job to another technician than the preferred one
 * @param movedTechnician taking a published job to another shift: another technician, day or part of the day
 * @param shiftUsed using a shift at all
 * @param workloadPerSec working time, door to door, squared over the length of the shift: a full shift costs this much for
 *     each second, one half full a quarter of that, so even use of shifts is cheapest
 */
public record Weights(
        long travelPerSec,
        long waitingPerSec,
        long latenessPerSec,
        long unplannedPerPriority,
        long notPreferred,
        long movedTechnician,
        long shiftUsed,
        long workloadPerSec) {
    /** What a new installation starts with. */
    public static Weights standard() {
        return new Weights(10, 1, 5, 1000, 18_000, 3_000, 3_000, 0);
    }
}
