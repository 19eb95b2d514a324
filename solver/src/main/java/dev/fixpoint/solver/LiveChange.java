package dev.fixpoint.solver;

import java.util.List;

/**
 * Something that happens while a {@link LivePlan} is being made. A change that names what is not there, or adds what is, is
 * refused with an {@link IllegalArgumentException} that says so.
 */
public sealed interface LiveChange {
    /** @param job at a place the travel times know; see {@link TravelWidened} */
    record JobAdded(Job job) implements LiveChange {}

    /** @param job the same job as it now is: another window, duration, priority … */
    record JobChanged(Job job) implements LiveChange {}

    record JobCancelled(String jobId) implements LiveChange {}

    /** The job stays on a shift and starts at a moment, whatever else is planned. */
    record JobLocked(String jobId, Pin pin) implements LiveChange {}

    record JobUnlocked(String jobId) implements LiveChange {}

    record ShiftAdded(WorkShift shift) implements LiveChange {}

    /** @param shift the same shift as it now is */
    record ShiftChanged(WorkShift shift) implements LiveChange {}

    /** The technician does not work: ill before it begins. Jobs locked to the shift are left out until they are unlocked. */
    record ShiftCancelled(String shiftId) implements LiveChange {}

    /**
     * The technician goes home early.
     *
     * @param endSec when to be back, after the start of the shift; seconds since the problem's epoch
     */
    record ShiftEnded(String shiftId, long endSec) implements LiveChange {}

    /**
     * The technician comes late.
     *
     * @param startSec before the end of the shift; seconds since the problem's epoch
     */
    record ShiftLate(String shiftId, long startSec) implements LiveChange {}

    /** @param links all of them from now on */
    record LinksChanged(List<Link> links) implements LiveChange {
        public LinksChanged {
            links = List.copyOf(links);
        }
    }

    /** @param travel which knows all places of the problem under the same indices, and perhaps more */
    record TravelWidened(TravelTimes travel) implements LiveChange {}
}
