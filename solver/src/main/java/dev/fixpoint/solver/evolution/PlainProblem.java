package dev.fixpoint.solver.evolution;

import dev.fixpoint.solver.timeline.IndexedProblem;
import java.util.stream.IntStream;

/**
 * A problem whose routes differ by nothing but their jobs: one class of shifts, one window for each job, at most one kind of
 * load, and a cost that is travel and the use of shifts. For such problems a broken rule has a size, so plans that break one a
 * little can be walked through.
 *
 * <p>Places are numbered like jobs; behind them come the start place and the end place. Times are seconds.
 */
final class PlainProblem {
    /** Times beyond this would overflow when a few are added. */
    private static final long LATEST = Integer.MAX_VALUE / 8;

    final int jobs;
    /** How many routes there may be. */
    final int routes;
    /** Places, and the length of a row of {@link #travel}. */
    final int places;
    /** Seconds by {@code from * places + to}. */
    final int[] travel;
    /** First and last second of a start of service, by place; of the start and end place of leaving and of being back. */
    final int[] early;

    final int[] late;
    final int[] service;
    final int[] need;
    final int capacity;
    /** What one more route costs, in seconds of travel. */
    final double use;

    /**
     * @param problem one that {@link #isPlain is plain}
     * @param routes how many shifts may be used
     * @param isUseFree whether using fewer of them is worth nothing
     */
    PlainProblem(IndexedProblem problem, int routes, boolean isUseFree) {
        jobs = problem.jobCount();
        this.routes = routes;
        places = jobs + 2;
        travel = new int[places * places];
        early = new int[places];
        late = new int[places];
        service = new int[places];
        need = new int[places];
        int[] placeOf = IntStream.concat(
                        IntStream.range(0, jobs).map(problem::place),
                        IntStream.of(problem.startPlace(0), problem.endPlace(0)))
                .toArray();
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                travel[from * places + to] = problem.travel(placeOf[from], placeOf[to]);
            }
        }
        // nobody rides a route without jobs
        travel[jobs * places + jobs + 1] = 0;
        for (int job = 0; job < jobs; job++) {
            var windows = problem.windows(job);
            early[job] = (int) Math.max(problem.startSec(0), windows.firstStart());
            late[job] = (int) Math.min(problem.latestEndSec(0), windows.lastStart());
            service[job] = problem.duration(job, 0);
            need[job] = problem.loadKinds() == 1 ? problem.need(job, 0) : 0;
        }
        for (int depot = jobs; depot < places; depot++) {
            early[depot] = (int) problem.startSec(0);
            late[depot] = (int) problem.latestEndSec(0);
        }
        capacity =
                problem.loadKinds() == 1 ? (int) Math.min(LATEST, problem.room(0, new int[1])) : Integer.MAX_VALUE / 2;
        var weights = problem.weights();
        use = isUseFree ? 0 : (double) (weights.shiftUsed() + problem.shift(0).useCost()) / weights.travelPerSec();
    }

    static boolean isPlain(IndexedProblem problem) {
        return problem.costsIgnoreTime()
                && problem.weights().travelPerSec() > 0
                && !problem.weights().pricedTogether()
                && problem.shiftClasses().count() == 1
                && problem.warehouses().isEmpty()
                && problem.loadKinds() <= 1
                && problem.startSec(0) > -LATEST
                && problem.latestEndSec(0) < LATEST
                && problem.longestTripSec(0) >= LATEST
                && problem.mostTravelSec(0) >= LATEST
                && IntStream.range(0, problem.jobCount()).allMatch(job -> isPlain(problem, job));
    }

    private static boolean isPlain(IndexedProblem problem, int job) {
        return !problem.isPinned(job)
                && problem.permits(job, 0)
                && problem.windows(job).isOne();
    }

    int travel(int from, int to) {
        return travel[from * places + to];
    }
}
