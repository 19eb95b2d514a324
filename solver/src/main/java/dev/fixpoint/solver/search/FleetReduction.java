package dev.fixpoint.solver.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Does the same jobs with fewer shifts, where using a shift costs more than all else: takes the jobs of one shift away and
 * searches until all have a place again, then the next. Jobs that were left out often are worth more than others (absence
 * counters; Christiaens and Vanden Berghe 2020). Goes on where it was when it is run again.
 */
final class FleetReduction {
    private final LiveRoutes routes;
    private final Insertion insertion;
    private final StringRemoval removal;
    private final InsertionOrder order;
    private final SplittableRandom random;
    private final double temperature;
    private final long[] absences;
    private final int[] wanted;
    private int[][] complete;
    private long completeCost;
    private long steps;

    /** @param temperature how much worse in cost a step may be, in cost units */
    FleetReduction(
            LiveRoutes routes,
            Insertion insertion,
            StringRemoval removal,
            InsertionOrder order,
            SplittableRandom random,
            double temperature) {
        this.routes = routes;
        this.insertion = insertion;
        this.removal = removal;
        this.order = order;
        this.random = random;
        this.temperature = temperature;
        absences = new long[routes.jobCount];
        wanted = new int[routes.jobCount];
        complete = routes.toArrays();
        completeCost = routes.cost();
    }

    /**
     * Whether there is anything to gain: every job has a place, and a shift costs more than all travel of the plan.
     *
     * @param fixedCost of one shift
     */
    static boolean isWorthwhile(LiveRoutes routes, long fixedCost) {
        return routes.problem.links().isEmpty()
                && routes.unplannedCount() == 0
                && routes.usedCount() > 1
                && fixedCost > routes.cost() - fixedCost * routes.usedCount();
    }

    /**
     * Searches until {@code pause}.
     *
     * @param jobs the jobs that may move
     */
    void run(int[] jobs, BooleanSupplier pause) {
        while (!pause.getAsBoolean()) {
            if (routes.unplannedCount() == 0) {
                complete = routes.toArrays();
                completeCost = routes.cost();
                if (!takeOneShiftAway()) {
                    return;
                }
            }
            step(jobs);
            steps++;
        }
    }

    /** The plan with the fewest shifts so far in which every job has its place. */
    int[][] complete() {
        return complete;
    }

    /** Shifts in use in that plan. */
    int shifts() {
        return (int) Arrays.stream(complete).filter(route -> route.length > 0).count();
    }

    long completeCost() {
        return completeCost;
    }

    long steps() {
        return steps;
    }

    private boolean takeOneShiftAway() {
        int weakest = -1;
        long least = Long.MAX_VALUE;
        for (int shift = 0; shift < routes.shiftCount; shift++) {
            if (routes.count[shift] > 0 && !isLocked(shift)) {
                long worth = routes.count[shift];
                for (int job = routes.first(shift); routes.isJob(job); job = routes.next(job)) {
                    worth += absences[job];
                }
                if (worth < least) {
                    least = worth;
                    weakest = shift;
                }
            }
        }
        if (weakest < 0) {
            return false;
        }
        while (routes.count[weakest] > 0) {
            absences[routes.first(weakest)]++;
            routes.removeAlone(routes.first(weakest));
        }
        routes.useNoMore();
        routes.keep();
        return true;
    }

    private boolean isLocked(int shift) {
        for (int job = routes.first(shift); routes.isJob(job); job = routes.next(job)) {
            if (routes.problem.isPinned(job)) {
                return true;
            }
        }
        return false;
    }

    private void step(int[] jobs) {
        int absentBefore = routes.unplannedCount();
        long worthBefore = worthOfAbsent();
        double allowed = routes.cost() - temperature * Math.log(1 - random.nextDouble());
        removal.ruin(
                random.nextBoolean()
                        ? jobs[random.nextInt(jobs.length)]
                        : routes.unplanned.get(random.nextInt(absentBefore)));
        recreate();
        long worth = worthOfAbsent();
        IntStream.range(0, routes.unplannedCount()).forEach(i -> absences[routes.unplanned.get(i)]++);
        boolean isBetter = worth < worthBefore || routes.unplannedCount() <= absentBefore && routes.cost() < allowed;
        if (isBetter && routes.isAllowed()) {
            routes.keep();
        } else {
            routes.undo();
        }
    }

    /** Jobs left out before and jobs just taken away want their places in one random order. */
    private void recreate() {
        int count = 0;
        for (int i = 0; i < removal.absentCount; i++) {
            wanted[count++] = removal.absent[i];
        }
        for (int i = 0; i < removal.retriedCount; i++) {
            wanted[count++] = removal.retried[i];
        }
        order.sort(wanted, count);
        for (int i = 0; i < count; i++) {
            insertion.insertNearby(wanted[i]);
        }
    }

    private long worthOfAbsent() {
        long worth = 0;
        for (int i = 0; i < routes.unplannedCount(); i++) {
            worth += absences[routes.unplanned.get(i)];
        }
        return worth;
    }
}
