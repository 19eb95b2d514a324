package dev.fixpoint.solver.evolution;

import static dev.fixpoint.solver.Situation.HOUR;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.RandomProblems;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.TimeSpan;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Random problems whose routes differ by nothing but their jobs; the way there and back may take different times. */
final class PlainProblems {
    private static final int JOBS = 12;
    private static final int SHIFTS = 5;
    private static final int FARTHEST_SEC = 3_000;

    private PlainProblems() {}

    static RouteProblem problem(long seed) {
        var random = new Random(seed);
        var travel = RandomProblems.travel(JOBS + 2, FARTHEST_SEC, random);
        var jobs = IntStream.range(0, JOBS)
                .mapToObj(j -> Job.of("j" + j, 2 + j, random.nextInt(2_000))
                        .windows(random.nextInt(4) == 0 ? List.of() : List.of(window(random)))
                        .needs(Map.of("pump", 1 + random.nextInt(3)))
                        .build())
                .toList();
        var shifts = IntStream.range(0, SHIFTS)
                .mapToObj(s -> WorkShift.of("s" + s, "t" + s, 0, 1, 0, 8 * HOUR)
                        .stock(Map.of("pump", 8))
                        .build())
                .toList();
        var weights = Weights.none()
                .travelPerSec(10)
                .unplannedPerPriority(1_000)
                .shiftUsed(random.nextInt(2) * 3_000)
                .build();
        return new RouteProblem(jobs, shifts, travel, weights);
    }

    private static TimeSpan window(Random random) {
        long from = random.nextInt(7 * HOUR);
        return new TimeSpan(from, from + 600 + random.nextInt(2 * HOUR));
    }
}
