package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Slack induction by string removals with simulated annealing (SISR; Christiaens & Vanden Berghe, Transportation Science
 * 54(2), 2020): ruin a few strings, put the jobs back with small oversights, accept by temperature.
 */
public final class RouteSearch {
    private static final double BLINK = 0.01;

    /** Temperatures as multiples of what a planned job costs on average, so that weights and units do not matter. */
    private static final double HOT = Double.parseDouble(System.getProperty("hot", "1.0"));

    private static final double COLD = Double.parseDouble(System.getProperty("cold", "0.003"));

    /** Steps between two looks at the clock for the temperature. */
    private static final int COOLING_STEPS = 64;

    private final LiveRoutes routes;
    private final Stopwatch watch;
    private final SplittableRandom random;
    private final Candidates candidates;
    private final Insertion blinking;
    private final Neighbours neighbours;
    private final StringRemoval removal;
    private final InsertionOrder order;
    private final double leftOutPrice;
    private final Cooling cooling;

    private int[][] best;
    private long bestCost;
    private long bestUnplannedCost;

    public RouteSearch(LiveRoutes routes, Candidates candidates, long seed, Stopwatch watch) {
        this.routes = routes;
        this.watch = watch;
        this.candidates = candidates;
        random = new SplittableRandom(seed);
        neighbours = new Neighbours(routes.problem);
        blinking = new Insertion(routes, candidates, neighbours, BLINK, random);
        leftOutPrice = leftOutPrice(routes.problem);
        insertAll(routes, () -> !watch.isOver());
        removal = new StringRemoval(routes, neighbours, random);
        order = new InsertionOrder(routes.problem, candidates, random);
        double jobCost = (double) routes.cost() / Math.max(1, routes.problem.jobCount() - routes.unplannedCount());
        cooling = new Cooling(HOT * Math.max(1, jobCost), COLD * Math.max(1, jobCost));
        best = routes.toArrays();
        remember();
    }

    /**
     * Soft cost per unit of medium cost. Walking on from a worse plan is decided on one figure; leaving the least job out
     * must outweigh whatever placing it can cost.
     */
    private double leftOutPrice(IndexedProblem problem) {
        return (candidates.dearest() + 1.0) / Math.max(1, problem.weights().unplannedPerPriority());
    }

    /** Urgent jobs first, then those with the fewest possible shifts, each where it costs least. */
    private void insertAll(LiveRoutes into, BooleanSupplier goOn) {
        var problem = into.problem;
        var insertion = new Insertion(into, candidates, neighbours, 0, random);
        IntStream.range(0, into.unplanned.size())
                .mapToObj(into.unplanned::get)
                .filter(job -> !problem.isPinned(job))
                .sorted((a, b) -> compare(problem, a, b))
                .toList()
                .forEach(job -> {
                    if (goOn.getAsBoolean()) {
                        insertion.insert(job);
                    }
                });
        into.keep();
    }

    private int compare(IndexedProblem problem, int a, int b) {
        int urgent = Integer.compare(problem.priority(b), problem.priority(a));
        int choosy = Integer.compare(candidates.choices(a), candidates.choices(b));
        return urgent != 0 ? urgent : choosy != 0 ? choosy : Integer.compare(a, b);
    }

    /** Searches until {@code pause} or the end of the budget. Returns whether the best plan became better. */
    public boolean run(BooleanSupplier pause) {
        long costBefore = bestCost;
        long unplannedBefore = bestUnplannedCost;
        while (!pause.getAsBoolean() && watch.step()) {
            if (watch.steps() % COOLING_STEPS == 1) {
                cooling.cool(watch.used());
            }
            step();
        }
        return bestCost != costBefore || bestUnplannedCost != unplannedBefore;
    }

    private void step() {
        double allowed = energy() + cooling.allowance(random);
        removal.ruin(random.nextInt(routes.jobCount));
        recreate();
        if (routes.isAllowed() && energy() < allowed) {
            routes.keep();
            if (isBest()) {
                remember();
            }
        } else {
            routes.undo();
        }
    }

    /** Jobs left out before can only fit where something was taken away, so they look nowhere else. */
    private void recreate() {
        order.sort(removal.absent, removal.absentCount);
        for (int i = 0; i < removal.absentCount; i++) {
            blinking.insertNearby(removal.absent[i]);
        }
        order.sort(removal.retried, removal.retriedCount);
        for (int i = 0; i < removal.retriedCount; i++) {
            blinking.insertIntoTouched(removal.retried[i]);
        }
    }

    private double energy() {
        return routes.cost() + leftOutPrice * routes.unplannedCost();
    }

    private boolean isBest() {
        return routes.unplannedCost() != bestUnplannedCost
                ? routes.unplannedCost() < bestUnplannedCost
                : routes.cost() < bestCost;
    }

    private void remember() {
        best = routes.toArrays();
        bestCost = routes.cost();
        bestUnplannedCost = routes.unplannedCost();
    }

    /**
     * The best plan so far: job indices in order, by shift index. Each job left out has looked at every route once more,
     * because the search lets it look only at those just ruined.
     */
    public int[][] best() {
        var polished = new LiveRoutes(routes.problem, routes.tolerance, best);
        insertAll(polished, () -> !watch.isCancelled());
        return polished.toArrays();
    }
}
