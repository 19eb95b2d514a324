package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Weights;
import java.util.List;

/** The jobs of a problem, one array per property: the hot loops read neighbours, not objects. */
final class JobColumns {
    /** The start of a lock that has none. */
    static final long UNTIMED = Long.MIN_VALUE;

    final int[] place;
    final int[] duration;
    final int[] priority;
    final long[] unplannedCost;
    final long[] deadlineSec;
    final int[] preferredTechnician;
    final int[] pinShift;
    final long[] pinSec;
    final int[] publishedShift;
    final long[] publishedSec;
    final Windows[] windows;

    JobColumns(List<Job> jobs, Identifiers identifiers, Weights weights) {
        int n = jobs.size();
        place = new int[n];
        duration = new int[n];
        priority = new int[n];
        unplannedCost = new long[n];
        deadlineSec = new long[n];
        preferredTechnician = new int[n];
        pinShift = new int[n];
        pinSec = new long[n];
        publishedShift = new int[n];
        publishedSec = new long[n];
        windows = new Windows[n];
        for (int j = 0; j < n; j++) {
            fill(j, jobs.get(j), identifiers, weights);
        }
    }

    void fill(int j, Job job, Identifiers identifiers, Weights weights) {
        var shiftIndex = identifiers.shifts();
        var technicianIndex = identifiers.technicians();
        place[j] = job.place();
        duration[j] = job.durationSec();
        priority[j] = job.priority();
        windows[j] = Windows.of(job.windows());
        var price = job.unplannedCost();
        unplannedCost[j] = price != null ? price : weights.unplannedCost(priority[j]);
        var deadline = job.deadlineSec();
        deadlineSec[j] = deadline == null ? Long.MAX_VALUE : deadline;
        var preferred = job.preferredTechnician();
        // someone who does not work in this horizon cannot be preferred by anybody's route
        preferredTechnician[j] =
                preferred == null ? IndexedProblem.NONE : technicianIndex.getOrDefault(preferred, IndexedProblem.NONE);
        var pin = job.pin();
        pinShift[j] =
                pin == null ? IndexedProblem.NONE : shiftIndex.getOrDefault(pin.shiftId(), IndexedProblem.ELSEWHERE);
        pinSec[j] = pin == null || pin.startSec() == null ? UNTIMED : pin.startSec();
        var published = job.published();
        publishedShift[j] = published == null
                ? IndexedProblem.NONE
                : shiftIndex.getOrDefault(published.shiftId(), IndexedProblem.NONE);
        publishedSec[j] = published == null || published.startSec() == null ? 0 : published.startSec();
    }
}
