package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Job;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The different demands of the jobs of a problem, numbered. */
final class Demands {
    private final List<Demand> demands;
    private final Map<Demand, Integer> numbers;
    private final int[] ofJob;

    /** @param before demands that keep their numbers, though perhaps no job has them any more */
    Demands(List<Job> jobs, @Nullable Demands before) {
        demands = before == null ? new ArrayList<>() : new ArrayList<>(before.demands);
        numbers = before == null ? new HashMap<>() : new HashMap<>(before.numbers);
        ofJob = jobs.stream().mapToInt(job -> number(Demand.of(job))).toArray();
    }

    private int number(Demand demand) {
        Integer known = numbers.putIfAbsent(demand, demands.size());
        if (known != null) {
            return known;
        }
        demands.add(demand);
        return demands.size() - 1;
    }

    int count() {
        return demands.size();
    }

    Demand get(int number) {
        return demands.get(number);
    }

    int of(int job) {
        return ofJob[job];
    }
}
