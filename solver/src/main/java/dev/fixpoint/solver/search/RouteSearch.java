package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Searches with one annealing {@link Chain} per thread. On large plans the chains work on different regions, cut anew again
 * and again; on small ones each has the whole plan and the best is shared now and then, and plain ones end with {@link
 * Breeding}.
 */
public final class RouteSearch {
    /** Fewer jobs than this for each thread are better searched several times than cut. */
    private static final int WORTH_CUTTING = 400;

    /** How long chains work before they meet. */
    private static final long APART_NANOS = 1_000_000_000;

    /** How long jobs left out may look for a place before a plan is published that is not the last. */
    private static final long POLISHING_NANOS = 100_000_000;

    /** Share of the budget in which shifts are done without, where they cost more than all else. */
    private static final double REDUCING = 0.5;

    /**
     * Share of the budget, still hot, in which a large plan is tried on as few shifts as can be found quickly. Where vans or
     * hours are nearly full, routes too many cost a few percent and annealing alone hardly ever gets rid of them; one too
     * few is soon opened again.
     */
    private static final double PACKING_BEGIN = 0.1;

    private static final double PACKING_END = 0.16;

    private final IndexedProblem problem;
    private final Candidates candidates;
    private final Neighbours neighbours;
    private final Stopwatch watch;
    private final Prices prices;
    private final Tolerance tolerance;
    private final Parting parting;
    private final Elite elite = new Elite();
    private final Breeding breeding;
    private final List<Chain> chains = new ArrayList<>();

    private boolean isReducing;
    private boolean isPackingDue;
    private boolean isPacking;
    private boolean isPolished;
    private int[][] best;
    private double bestValue;

    /** Constructs a first plan. */
    public RouteSearch(Groundwork ground, int[][] start, long seed, int threads, Stopwatch watch) {
        problem = ground.problem;
        tolerance = ground.tolerance;
        candidates = ground.candidates;
        neighbours = ground.neighbours;
        this.watch = watch;
        prices = new Prices(problem, candidates, neighbours);
        parting = new Parting(problem, neighbours, new SplittableRandom(seed));
        var routes = new LiveRoutes(problem, tolerance, start);
        insertAll(routes, () -> !watch.isOver());
        best = routes.toArrays();
        isReducing = FleetReduction.isWorthwhile(routes, problem.weights().shiftUsed());
        breeding = new Breeding(problem, watch, seed, threads, isReducing);
        for (int thread = 0; thread < threads; thread++) {
            var own = thread == 0 ? routes : new LiveRoutes(problem, tolerance, best);
            chains.add(new Chain(own, candidates, neighbours, prices, elite, cycles(threads), seed + thread, watch));
        }
        bestValue = chains.getFirst().bestValue();
        isPackingDue = !isReducing && isLarge(threads) && problem.costsIgnoreTime();
    }

    private Cycles cycles(int threads) {
        boolean isSingle = isReducing || isLarge(Math.max(2, threads));
        return new Cycles(watch, problem.jobCount(), isSingle, breeding.begin());
    }

    /** Urgent jobs first, then those with the fewest possible shifts, each where it costs least. */
    private void insertAll(LiveRoutes into, BooleanSupplier goOn) {
        var insertion = new Insertion(into, candidates, neighbours, 0, new SplittableRandom(0));
        var groups = new GroupInsertion(into, candidates, neighbours, 0, new SplittableRandom(0));
        for (int group = 0; group < problem.links().groupCount() && goOn.getAsBoolean(); group++) {
            groups.insert(group);
        }
        IntStream.range(0, into.unplanned.size())
                .mapToObj(into.unplanned::get)
                .filter(job -> !problem.isPinned(job) && !problem.links().isLinked(job))
                .sorted(this::compare)
                .toList()
                .forEach(job -> {
                    if (goOn.getAsBoolean()) {
                        insertion.insert(job);
                    }
                });
        into.keep();
    }

    private int compare(int a, int b) {
        int urgent = Integer.compare(problem.priority(b), problem.priority(a));
        int choosy = Integer.compare(candidates.choices(a), candidates.choices(b));
        return urgent != 0 ? urgent : choosy != 0 ? choosy : Integer.compare(a, b);
    }

    /**
     * Searches until {@code pause} or the end of the budget. Returns whether {@link #best} has become better, or may once the
     * budget is used up.
     */
    public boolean run(BooleanSupplier pause) {
        double before = bestValue;
        search(pause);
        return bestValue < before || watch.isOver() && !isPolished;
    }

    private void search(BooleanSupplier pause) {
        if (isReducing) {
            reduce(pause);
            return;
        }
        if (chains.size() == 1) {
            searchAlone(pause);
            return;
        }
        while (!pause.getAsBoolean() && !watch.isOver()) {
            if (breeding.isDue()) {
                breed(pause);
            } else if (mustPack()) {
                pack(pause);
            } else if (isWorthCutting(chains.size())) {
                searchRegions(pause);
            } else {
                searchTogether(pause);
            }
        }
    }

    /** Each thread tries to do with fewer shifts; all go on from the best that any of them finds. */
    private void reduce(BooleanSupplier pause) {
        runAll(chain -> chain.reduce(() -> watch.used() >= REDUCING || pause.getAsBoolean()));
        takeBestOfAll();
        if (watch.used() >= REDUCING) {
            isReducing = false;
            chains.forEach(chain -> chain.becomeReduced(best));
        }
    }

    private boolean isLarge(int threads) {
        return problem.jobCount() >= WORTH_CUTTING * threads;
    }

    private boolean isWorthCutting(int threads) {
        return threads > 1 && isLarge(threads);
    }

    private void searchRegions(BooleanSupplier pause) {
        var whole = inProgress();
        var kept = problem.links().isEmpty() ? whole : new StartRoutes(problem, tolerance).kept(whole);
        var parts = parting.cut(kept, chains.size());
        for (int i = 0; i < chains.size(); i++) {
            chains.get(i).become(parts.get(i));
        }
        runAll(() -> pause.getAsBoolean() || mustPack());
        take(
                Part.union(chains.stream().map(Chain::best).toList()),
                chains.stream().mapToDouble(Chain::bestValue).sum());
    }

    private boolean mustPack() {
        return isPackingDue && watch.used() >= PACKING_BEGIN;
    }

    /** What the chains are at, together. */
    private int[][] inProgress() {
        return Part.union(chains.stream().map(chain -> chain.routes.toArrays()).toList());
    }

    /** Every thread tries all of the plan; one with the fewest shifts goes on. */
    private void pack(BooleanSupplier pause) {
        if (!isPacking) {
            isPacking = true;
            var whole = inProgress();
            chains.forEach(chain -> chain.become(Part.whole(whole, problem.jobCount())));
        }
        runAll(chain -> chain.reduce(() -> watch.used() >= PACKING_END || pause.getAsBoolean()));
        if (watch.used() >= PACKING_END) {
            isPackingDue = false;
            var fewest = chains.stream()
                    .min(Comparator.comparingInt(Chain::fewestShifts).thenComparingDouble(Chain::bestValue))
                    .orElseThrow()
                    .best();
            chains.forEach(chain -> chain.becomeFree(fewest));
        }
    }

    private void searchAlone(BooleanSupplier pause) {
        BooleanSupplier isOver = () -> pause.getAsBoolean() || mustPack() || breeding.isDue();
        chains.getFirst().run(isOver);
        if (mustPack()) {
            pack(pause);
            chains.getFirst().run(isOver);
        }
        takeBestOfAll();
        if (breeding.isDue()) {
            breed(pause);
        }
    }

    private void searchTogether(BooleanSupplier pause) {
        runAll(() -> pause.getAsBoolean() || breeding.isDue());
        takeBestOfAll();
    }

    private void breed(BooleanSupplier pause) {
        breeding.begin(best, elite.plans());
        runAll((chain, isOver) -> breeding.run(chains.indexOf(chain), isOver), pause);
        breeding.meet().ifPresent(chains.getFirst()::consider);
        takeBestOfAll();
    }

    private void takeBestOfAll() {
        chains.forEach(chain -> take(chain.best(), chain.bestValue()));
        elite.best().ifPresent(member -> take(member.routes(), member.value()));
    }

    private void take(int[][] plan, double value) {
        if (value < bestValue) {
            best = plan;
            bestValue = value;
        }
    }

    private void runAll(BooleanSupplier pause) {
        runAll(Chain::run, pause);
    }

    private void runAll(BiConsumer<Chain, BooleanSupplier> work, BooleanSupplier pause) {
        long end = System.nanoTime() + APART_NANOS;
        BooleanSupplier isOver = () -> System.nanoTime() - end >= 0 || pause.getAsBoolean();
        runAll(chain -> work.accept(chain, isOver));
    }

    private void runAll(Consumer<Chain> work) {
        try (var pool = Executors.newFixedThreadPool(Math.max(1, chains.size() - 1))) {
            var others = chains.stream()
                    .skip(1)
                    .map(chain -> pool.submit(() -> work.accept(chain)))
                    .toList();
            work.accept(chains.getFirst());
            others.forEach(RouteSearch::join);
        }
    }

    private static void join(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A search thread failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while searching", e);
        }
    }

    /** The plan the first thread is at. */
    LiveRoutes current() {
        return chains.getFirst().routes;
    }

    /**
     * The best plan so far: job indices in order, by shift index. Each job left out has looked for a place once more, because
     * the search lets it look only at the routes just ruined; while the search goes on only as long as that takes little
     * time. Linked jobs start as early as they can, which may differ from when the search had them start; what a break then
     * no longer allows is taken out.
     */
    public int[][] best() {
        var polished = new LiveRoutes(problem, tolerance, best);
        long end = System.nanoTime() + POLISHING_NANOS;
        BooleanSupplier mayPolish =
                () -> !watch.isOverdue() && (watch.isOver() || !watch.isTimed() || System.nanoTime() - end < 0);
        insertAll(polished, mayPolish);
        isPolished = watch.isOver() || mayPolish.getAsBoolean();
        var plan = polished.toArrays();
        return problem.links().isEmpty() ? plan : new StartRoutes(problem, tolerance).kept(plan);
    }
}
