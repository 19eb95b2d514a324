package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One walk of simulated annealing by slack induction (SISR; Christiaens & Vanden Berghe, Transportation Science 54(2),
 * 2020): ruin a few strings, put the jobs back with small oversights, accept by temperature. Confined to one thread.
 */
final class Chain {
    /** Share of ruins after which one job gets a shift of its own, which a single job hardly ever pays for. */
    private static final double OPENING = 0.02;

    /** Share of steps in which routes exchange their tails instead. */
    private static final double TAIL_SWAPS = 0.3;

    /** Chance of overlooking a place: more than in the paper, as budgets are shorter. */
    private static final double BLINK = 0.06;

    /** Steps between two looks at the clock for the temperature. */
    private static final int COOLING_STEPS = 64;

    final LiveRoutes routes;
    private final Prices prices;
    private final Insertion insertion;
    private final GroupInsertion groupInsertion;
    private final StringRemoval removal;
    private final TailSwap tails;
    private final InsertionOrder order;
    private final Crossing crossing;
    private final Elite elite;
    private final Cycles cycles;
    private final Cooling cooling;
    private final Stopwatch watch;
    private final SplittableRandom random;

    private @Nullable FleetReduction reduction;
    private final int[] wanted;
    private int[] jobs;
    private int[][] best;
    private double bestValue;
    private long steps;

    /** @param elite where the plans of finished coolings go, shared by all chains */
    Chain(
            LiveRoutes routes,
            Candidates candidates,
            Neighbours neighbours,
            Prices prices,
            Elite elite,
            Cycles cycles,
            long seed,
            Stopwatch watch) {
        this.elite = elite;
        this.cycles = cycles;
        this.routes = routes;
        this.prices = prices;
        this.watch = watch;
        random = new SplittableRandom(seed);
        wanted = new int[routes.jobCount];
        insertion = new Insertion(routes, candidates, neighbours, BLINK, random);
        groupInsertion = new GroupInsertion(routes, candidates, neighbours, BLINK, random);
        removal = new StringRemoval(routes, neighbours, random);
        tails = new TailSwap(routes, neighbours, random);
        order = new InsertionOrder(routes.problem, candidates, random);
        cooling = new Cooling(prices.unit(), prices.exchange(routes, candidates));
        crossing = new Crossing(routes.problem, random);
        cycles.next(0);
        jobs = routes.movableJobs();
        best = routes.toArrays();
        bestValue = value();
    }

    /** Goes on from this part of a plan; its best so far is that part itself. */
    void become(Part part) {
        routes.become(part);
        jobs = routes.movableJobs();
        remember();
    }

    /** Tries to do the same jobs with fewer shifts until {@code pause}; its best is the plan with the fewest so far. */
    void reduce(BooleanSupplier pause) {
        if (reduction == null) {
            reduction = new FleetReduction(routes, insertion, removal, order, random, prices.unit());
        }
        long before = reduction.steps();
        reduction.run(jobs, () -> pause.getAsBoolean() || !watch.step());
        watch.made(reduction.steps() - before);
        best = reduction.complete();
        bestValue = prices.value(reduction.completeCost(), 0);
    }

    /** How many shifts the plan with the fewest uses, in which every job has its place. */
    int fewestShifts() {
        return reduction == null ? Integer.MAX_VALUE : reduction.shifts();
    }

    /** Ends what {@link #reduce} has begun and goes on from a plan; any shift may be used again. */
    void becomeFree(int[][] plan) {
        reduction = null;
        routes.useFreely();
        become(Part.whole(plan, routes.jobCount));
    }

    /** Looks at a plan from elsewhere: what of it keeps the rules is its best from now on. */
    void consider(int[][] plan) {
        become(Part.whole(new StartRoutes(routes.problem, routes.tolerance).kept(plan), routes.jobCount));
    }

    /** Goes on from a plan without using more shifts than it does. */
    void becomeReduced(int[][] plan) {
        routes.become(Part.whole(plan, routes.jobCount));
        routes.useNoMore();
        remember();
    }

    /** Searches until {@code pause} or the end of the budget. */
    void run(BooleanSupplier pause) {
        long before = steps;
        while (jobs.length > 0 && !pause.getAsBoolean() && watch.step()) {
            if (steps++ % COOLING_STEPS == 0) {
                double done = cycles.done();
                if (done >= 1) {
                    beginAnew();
                    done = 0;
                }
                cooling.cool(done);
            }
            step();
        }
        watch.made(steps - before);
    }

    /** Ends one cooling and begins the next: with a plan made of two good ones, or from nothing while there are too few. */
    private void beginAnew() {
        elite.add(best, bestValue);
        cycles.next(steps);
        boolean isGood = elite.isReady();
        var pair = isGood ? elite.pair(random) : List.<Elite.Member>of();
        int[][] start =
                isGood ? crossing.of(pair.getFirst().routes(), pair.getLast().routes()) : new int[routes.shiftCount][0];
        routes.become(Part.whole(new StartRoutes(routes.problem, routes.tolerance).kept(start), routes.jobCount));
        construct();
        remember();
        cooling.heat(isGood);
    }

    /** Plans what is left out, in random order and with oversights. */
    private void construct() {
        for (int group = 0; group < routes.problem.links().groupCount(); group++) {
            groupInsertion.insert(group);
        }
        int[] open = IntStream.of(jobs)
                .filter(job -> routes.shiftOf(job) == IndexedProblem.NONE
                        && !routes.problem.links().isLinked(job))
                .toArray();
        order.sort(open, open.length);
        for (int job : open) {
            insertion.insert(job);
        }
        routes.keep();
    }

    private void step() {
        double before = value();
        double allowance = cooling.allowance(random);
        int job = jobs[random.nextInt(jobs.length)];
        if (random.nextDouble() < TAIL_SWAPS) {
            tails.swap(job, allowance);
            decide(before, allowance);
            return;
        }
        removal.ruin(job);
        if (recreate(before + allowance)) {
            decide(before, allowance);
        } else {
            routes.undo();
        }
    }

    private void decide(double before, double allowance) {
        if (routes.isAllowed() && value() < before + allowance) {
            routes.keep();
            if (value() < bestValue) {
                remember();
            }
        } else {
            routes.undo();
        }
    }

    /** Gives up as soon as what is back in place costs too much already. */
    private boolean recreate(double allowed) {
        boolean groupsFirst = removal.groupCount > 0 && random.nextBoolean();
        if (groupsFirst) {
            insertGroups();
        }
        if (!insertWanted(allowed)) {
            return false;
        }
        if (!groupsFirst) {
            insertGroups();
        }
        return true;
    }

    /** Jobs just taken away and jobs left out before, in one order, so that either may take the other's place. */
    private boolean insertWanted(double allowed) {
        int count = removal.wanted(wanted);
        order.sort(wanted, count);
        boolean opens = random.nextDouble() < OPENING;
        double pending = 0;
        for (int i = 0; i < count; i++) {
            pending += prices.leftOut(wanted[i]);
        }
        for (int i = 0; i < count; i++) {
            pending -= prices.leftOut(wanted[i]);
            insert(wanted[i], opens && i == 0);
            if (removal.groupCount == 0 && value() - pending >= allowed) {
                return false;
            }
        }
        return true;
    }

    private void insert(int job, boolean opens) {
        if (opens && insertion.insertApart(job)) {
            return;
        }
        if (removal.isRetried(job)) {
            // it can only fit where something was taken away
            insertion.insertIntoTouched(job);
        } else {
            insertion.insertNearby(job);
        }
    }

    private void insertGroups() {
        for (int i = 0; i < removal.groupCount; i++) {
            groupInsertion.insert(removal.groups[i]);
        }
    }

    /** What the plan costs as one figure. */
    double value() {
        return prices.value(routes.cost(), routes.unplannedCost());
    }

    private void remember() {
        best = routes.toArrays();
        bestValue = value();
    }

    int[][] best() {
        return best;
    }

    double bestValue() {
        return bestValue;
    }
}
