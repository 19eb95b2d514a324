package dev.fixpoint.solver.evolution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes neighbouring routes out of one plan and puts those of another in that have most of the same jobs (after the selective
 * route exchange of Nagata and Bräysy 2010). Jobs that would come twice stay in one of the two; the rest wants a place.
 */
final class RouteCrossing {
    /** More routes at once take longer to improve than they are worth. */
    private static final int MOST = 10;

    private final PlainProblem problem;
    private final SplittableRandom random;

    RouteCrossing(PlainProblem problem, SplittableRandom random) {
        this.problem = problem;
        this.random = random;
    }

    /**
     * @param known so many routes, the first, are as they were in one plan
     * @param missing jobs that have no place yet
     */
    record Child(int[][] routes, int known, int[] missing) {}

    Child of(Member one, Member other) {
        int most = Math.min(one.routes.length, other.routes.length);
        int count = 1 + random.nextInt(Math.max(1, Math.min(MOST, most - 1)));
        int[] out = around(one.routes, count);
        var gone = jobs(IntStream.of(out).mapToObj(r -> one.routes[r]).toList());
        int[] in = likest(other.routes, gone, count);
        var isOut = new BitSet();
        IntStream.of(out).forEach(isOut::set);
        var stay = IntStream.range(0, one.routes.length)
                .filter(r -> !isOut.get(r))
                .mapToObj(r -> one.routes[r])
                .toList();
        var added = IntStream.of(in).mapToObj(r -> other.routes[r]).toList();
        var come = jobs(added);
        var staying = jobs(stay);
        boolean newStay = random.nextBoolean();
        var intact = stay.stream()
                .filter(route -> !newStay || IntStream.of(route).noneMatch(come::get))
                .toList();
        var cut = stay.stream()
                .filter(route -> newStay && IntStream.of(route).anyMatch(come::get))
                .map(route -> without(route, come));
        var moved = added.stream().map(route -> newStay ? route : without(route, staying));
        var child = Stream.concat(intact.stream(), Stream.concat(cut, moved).filter(route -> route.length > 0))
                .toArray(int[][]::new);
        var placed = jobs(List.of(child));
        int[] missing =
                IntStream.range(0, problem.jobs).filter(job -> !placed.get(job)).toArray();
        return new Child(child, intact.size(), missing);
    }

    private static BitSet jobs(List<int[]> routes) {
        var jobs = new BitSet();
        routes.forEach(route -> IntStream.of(route).forEach(jobs::set));
        return jobs;
    }

    private static int[] without(int[] route, BitSet jobs) {
        return IntStream.of(route).filter(job -> !jobs.get(job)).toArray();
    }

    /** Routes that pass closest to a random job, on average over their jobs. */
    private int[] around(int[][] routes, int count) {
        int seed = random.nextInt(problem.jobs);
        double[] far = Arrays.stream(routes)
                .mapToDouble(route -> IntStream.of(route)
                        .mapToDouble(job -> problem.travel(seed, job))
                        .average()
                        .orElse(0))
                .toArray();
        return IntStream.range(0, routes.length)
                .boxed()
                .sorted(Comparator.comparingDouble(r -> far[r]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Routes with most of some jobs and fewest others. */
    private static int[] likest(int[][] routes, BitSet jobs, int count) {
        double[] alike = Arrays.stream(routes)
                .mapToDouble(route -> {
                    long shared = IntStream.of(route).filter(jobs::get).count();
                    return (double) shared / route.length;
                })
                .toArray();
        return IntStream.range(0, routes.length)
                .boxed()
                .sorted(Comparator.comparingDouble(r -> -alike[r]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
