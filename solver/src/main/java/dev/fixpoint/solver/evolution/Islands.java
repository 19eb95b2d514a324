package dev.fixpoint.solver.evolution;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** A population for each thread; now and then each takes in the best of the others. */
public final class Islands {
    private final IndexedProblem problem;
    private final List<Evolution> islands;

    /** Whether this is a kind of problem that plans can be bred for. */
    public static boolean suit(IndexedProblem problem) {
        return PlainProblem.isPlain(problem);
    }

    private Islands(IndexedProblem problem, List<Evolution> islands) {
        this.problem = problem;
        this.islands = islands;
    }

    /**
     * Populations for a problem that {@link #suit suits}, still empty.
     *
     * @param limit how many shifts may be used
     * @param isUseFree whether using fewer of them is worth nothing
     */
    public static Islands of(IndexedProblem problem, int limit, boolean isUseFree, long seed, int threads) {
        var plain = new PlainProblem(problem, limit, isUseFree);
        return new Islands(
                problem,
                IntStream.range(0, threads)
                        .mapToObj(thread -> new Evolution(plain, seed + thread))
                        .toList());
    }

    /** Takes in a plan that keeps the rules and serves all: job indices in order, by shift index. */
    public void add(int[][] plan) {
        var routes = Arrays.stream(plan).filter(route -> route.length > 0).toArray(int[][]::new);
        islands.forEach(island -> island.add(routes));
    }

    /** Breeds on one of them; different ones may breed at once. */
    public void breed(int island, BooleanSupplier goOn) {
        islands.get(island).run(goOn);
    }

    /** Lets each know the best of the others. */
    public void meet() {
        var best = new ArrayList<Optional<Member>>();
        islands.forEach(island -> best.add(island.best()));
        for (int to = 0; to < islands.size(); to++) {
            for (int from = 0; from < islands.size(); from++) {
                if (from != to) {
                    best.get(from).filter(islands.get(to)::isBetter).ifPresent(islands.get(to)::add);
                }
            }
        }
    }

    /** The best plan that keeps the rules: job indices in order, by shift index. */
    public Optional<int[][]> best() {
        return islands.stream()
                .flatMap(island -> island.best().stream())
                .min(Comparator.comparingDouble(member -> member.cost))
                .map(member -> {
                    var plan = new int[problem.shiftCount()][0];
                    System.arraycopy(member.routes, 0, plan, 0, member.routes.length);
                    return plan;
                });
    }

    /** What one child is worth in steps of another search, about. */
    public int stepsPerChild() {
        return problem.jobCount();
    }
}
