package dev.fixpoint.solver;

import java.util.Map;

/**
 * One stretch of work of one technician: leaves the start place not before {@code startSec} and is back at the end place
 * by {@code endSec}.
 *
 * <p>A technician already under way is described by a shift that starts where and when the current visit ends.
 *
 * @param id unique within the problem
 * @param technicianId whose shift it is; a technician may have many, which do not overlap
 * @param startPlace index into the problem's {@link TravelTimes}
 * @param endPlace index into the problem's {@link TravelTimes}
 * @param startSec seconds since the problem's epoch
 * @param endSec seconds since the problem's epoch, after {@code startSec}
 * @param skills skill code to the technician's level, 1–5
 */
public record WorkShift(
        String id,
        String technicianId,
        int startPlace,
        int endPlace,
        long startSec,
        long endSec,
        Map<String, Integer> skills) {
    public WorkShift {
        skills = Map.copyOf(skills);
        if (endSec <= startSec) {
            throw new IllegalArgumentException("Shift %s must end after it starts".formatted(id));
        }
    }
}
