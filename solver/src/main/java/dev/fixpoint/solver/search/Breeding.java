package dev.fixpoint.solver.search;

import dev.fixpoint.solver.evolution.Islands;
import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The later part of the search of small problems whose routes differ by nothing but their jobs: plans found are bred. */
final class Breeding {
    /** More jobs than this take too long for each child. */
    private static final int MOST_JOBS = 800;

    /** Seconds of annealing for each job before. */
    private static final double ANNEALING_SEC = 0.0125;

    /** Shares of the budget after which it begins at the earliest and the latest. */
    private static final double FIRST = 0.1;

    private static final double LAST = 0.5;

    /** … and where shifts are done without before. */
    private static final double AFTER_REDUCING = 0.65;

    private final IndexedProblem problem;
    private final Stopwatch watch;
    private final long seed;
    private final int threads;
    private final boolean isReduced;
    private final double begin;
    private boolean isPossible;
    private @Nullable Islands islands;

    /** @param isReduced whether as few shifts as possible are used when it begins, and no more may be */
    Breeding(IndexedProblem problem, Stopwatch watch, long seed, int threads, boolean isReduced) {
        this.problem = problem;
        this.watch = watch;
        this.seed = seed;
        this.threads = threads;
        this.isReduced = isReduced;
        isPossible = problem.jobCount() <= MOST_JOBS && Islands.suit(problem);
        double share = isReduced
                ? AFTER_REDUCING
                : Math.clamp(problem.jobCount() * ANNEALING_SEC / watch.seconds(), FIRST, LAST);
        begin = isPossible ? share : 1;
    }

    /** Share of the budget that is for annealing; 1 if all of it. */
    double begin() {
        return begin;
    }

    boolean isDue() {
        return isPossible && watch.used() >= begin;
    }

    /**
     * What to begin with, unless it has begun; without a plan that serves all there will be none.
     *
     * @param best what no more shifts are used than by, if so few are to be
     */
    void begin(int[][] best, List<int[][]> others) {
        if (islands == null && isComplete(best)) {
            int limit = isReduced ? used(best) : problem.shiftCount();
            islands = Islands.of(problem, limit, isReduced, seed, threads);
            islands.add(best);
            others.stream()
                    .filter(plan -> isComplete(plan) && used(plan) <= limit)
                    .forEach(islands::add);
        }
        isPossible = islands != null;
    }

    private boolean isComplete(int[][] plan) {
        return Arrays.stream(plan).mapToInt(route -> route.length).sum() == problem.jobCount();
    }

    private static int used(int[][] plan) {
        return (int) Arrays.stream(plan).filter(route -> route.length > 0).count();
    }

    /** Breeds on one thread until {@code pause} or the end of the budget. */
    void run(int thread, BooleanSupplier pause) {
        if (islands != null) {
            int steps = islands.stepsPerChild();
            islands.breed(thread, () -> {
                boolean goesOn = !pause.getAsBoolean() && watch.steps(steps);
                watch.made(goesOn ? steps : 0);
                return goesOn;
            });
        }
    }

    /** Lets the threads know each other's best plan; returns the best of all. */
    Optional<int[][]> meet() {
        if (islands == null) {
            return Optional.empty();
        }
        islands.meet();
        return islands.best();
    }
}
