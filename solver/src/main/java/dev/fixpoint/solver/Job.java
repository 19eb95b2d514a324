package dev.fixpoint.solver;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One visit to be planned.
 *
 * @param id unique within the problem
 * @param place index into the problem's {@link TravelTimes}
 * @param durationSec service time on site, seconds, more than 0
 * @param windows alternative windows in which service must start; empty means any time within a shift
 * @param skills skill code to required level, 1–5
 * @param priority 1 (can wait) to 5 (emergency); prices leaving the job out
 * @param deadlineSec SLA deadline for the start of service, seconds since the epoch; lateness costs, it is not forbidden
 * @param preferredTechnician technician the customer would rather have
 * @param excludedTechnicians technicians who must not come
 * @param pin a dispatcher's lock; on its shift skills, exclusions and windows are not asked again
 * @param published where the published plan has the job now; moving it costs
 */
public record Job(
        String id,
        int place,
        int durationSec,
        List<TimeSpan> windows,
        Map<String, Integer> skills,
        int priority,
        @Nullable Long deadlineSec,
        @Nullable String preferredTechnician,
        Set<String> excludedTechnicians,
        @Nullable Pin pin,
        @Nullable Pin published) {
    public Job {
        windows = List.copyOf(windows);
        skills = Map.copyOf(skills);
        excludedTechnicians = Set.copyOf(excludedTechnicians);
        if (durationSec <= 0) {
            throw new IllegalArgumentException("Job %s needs a duration above 0, not %d".formatted(id, durationSec));
        }
        if (priority < 1 || priority > 5) {
            throw new IllegalArgumentException("Job %s has priority %d; it must be 1 to 5".formatted(id, priority));
        }
    }
}
