package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** For each job the others from near to far by travel time there and back. */
public final class Neighbours {
    /** More are never reached by one ruin, and a full table of 5,000 jobs would need 100 MB. */
    private static final int AROUND = 500;

    /** How many of the nearest jobs say how far it is to the next job. */
    private static final int CLOSE = 5;

    private final IndexedProblem problem;
    private final int[][] around;
    private final int[][] there;

    /** @param goOn polled while looking; once false, the jobs not looked at yet have only themselves */
    public Neighbours(IndexedProblem problem, BooleanSupplier goOn) {
        this.problem = problem;
        int n = problem.jobCount();
        around = new int[n][];
        there = new int[n][];
        IntStream.range(0, n).parallel().forEach(job -> {
            if (goOn.getAsBoolean()) {
                collect(job);
            } else {
                around[job] = new int[] {job};
                there[job] = new int[1];
            }
        });
    }

    private void collect(int job) {
        int n = problem.jobCount();
        var closest = new Nearest(Math.min(AROUND, n));
        int place = problem.place(job);
        closest.add(0, job);
        for (int other = 0; other < n; other++) {
            if (other != job) {
                int there = problem.place(other);
                long onward = 1L + problem.travel(place, there);
                if (closest.mayAdd(onward)) {
                    closest.add(onward + problem.travel(there, place), other);
                }
            }
        }
        around[job] = closest.take();
        there[job] = IntStream.of(around[job])
                .map(other -> Math.min(
                        problem.travel(place, problem.place(other)), problem.travel(problem.place(other), place)))
                .toArray();
    }

    /** Seconds from the job to each of them, or from each to the job where that is faster. */
    int[] there(int job) {
        return there[job];
    }

    /** Seconds from a job to one close by, on average; 0 or more. */
    double typicalStepSec() {
        return IntStream.range(0, there.length)
                .mapToDouble(job ->
                        IntStream.of(there[job]).skip(1).limit(CLOSE).average().orElse(0))
                .average()
                .orElse(0);
    }

    /** The jobs closest to a job from near to far, itself first. */
    int[] around(int job) {
        return around[job];
    }
}
