package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.WorkShift;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which jobs lie where. */
final class Territories {
    private final Map<String, BitSet> jobsIn = new HashMap<>();
    private final BitSet anywhere = new BitSet();

    Territories(List<Job> jobs) {
        for (int j = 0; j < jobs.size(); j++) {
            var territory = jobs.get(j).territory();
            if (territory != null) {
                jobsIn.computeIfAbsent(territory, _ -> new BitSet()).set(j);
                anywhere.set(j);
            }
        }
    }

    /** The jobs outside the territories of a shift; none where it has no territories. */
    BitSet away(WorkShift shift) {
        var away = new BitSet();
        if (!shift.territories().isEmpty()) {
            away.or(anywhere);
            shift.territories().forEach(territory -> away.andNot(jobsIn.getOrDefault(territory, new BitSet())));
        }
        return away;
    }

    static boolean isAway(Job job, WorkShift shift) {
        return job.territory() != null
                && !shift.territories().isEmpty()
                && !shift.territories().contains(job.territory());
    }
}
