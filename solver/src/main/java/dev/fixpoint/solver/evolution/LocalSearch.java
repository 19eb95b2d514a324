package dev.fixpoint.solver.evolution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Improves a plan by exchanges between jobs that go well after each other until none of them helps. */
final class LocalSearch {
    /** For each job so many others that may well come next to it. */
    private static final int NEAR = 20;

    /** What a second of waiting between two jobs counts, and one of being late. */
    private static final double WAITING = 0.2;

    private static final double LATE = 1;

    final Tours tours;
    private final PlainProblem problem;
    private final Exchanges exchanges;
    private final int[][] near;
    private final int[] order;
    private final int[] tested;
    private final SplittableRandom random;

    LocalSearch(PlainProblem problem, SplittableRandom random) {
        this.problem = problem;
        this.random = random;
        tours = new Tours(problem);
        exchanges = new Exchanges(tours);
        order = IntStream.range(0, problem.jobs).toArray();
        tested = new int[problem.jobs];
        near = near(problem);
    }

    /** Jobs by job that go well right after it or right before it, both ways. */
    private static int[][] near(PlainProblem problem) {
        return IntStream.range(0, problem.jobs)
                .mapToObj(job -> IntStream.range(0, problem.jobs)
                        .filter(other -> other != job)
                        .boxed()
                        .sorted(Comparator.comparingDouble(
                                other -> Math.min(distance(problem, job, other), distance(problem, other, job))))
                        .limit(NEAR)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static double distance(PlainProblem problem, int from, int to) {
        int travel = problem.travel(from, to);
        int least = problem.service[from] + travel;
        return travel
                + WAITING * Math.max(0, problem.early[to] - least - problem.late[from])
                + LATE * Math.max(0, problem.early[from] + least - problem.late[to]);
    }

    /** Puts jobs in random order where they cost least, broken rules at their price; the array is shuffled. */
    void insert(int[] jobs, Penalties penalties) {
        shuffle(jobs);
        exchanges.use(penalties);
        for (int job : jobs) {
            int best = -1;
            double least = Double.MAX_VALUE;
            boolean isEmptyTried = false;
            for (int r = 0; r < problem.routes; r++) {
                if (tours.count[r] == 0 && isEmptyTried) {
                    continue;
                }
                isEmptyTried |= tours.count[r] == 0;
                for (int node = tours.start(r); node != tours.end(r); node = tours.next[node]) {
                    double added = exchanges.added(job, node);
                    if (added < least) {
                        least = added;
                        best = node;
                    }
                }
            }
            exchanges.insert(job, best);
        }
    }

    /** Improves what is loaded. */
    void improve(Penalties penalties) {
        exchanges.use(penalties);
        Arrays.fill(tested, 0);
        boolean goesOn = true;
        for (int round = 0; goesOn; round++) {
            shuffle(order);
            int before = tours.changes();
            for (int job : order) {
                improve(job);
                if (round > 0) {
                    open(job);
                }
            }
            goesOn = round == 0 || tours.changes() > before;
        }
    }

    private void improve(int u) {
        int since = tested[u];
        tested[u] = tours.changes();
        for (int v : near[u]) {
            if (Math.max(tours.changed(tours.route[u]), tours.changed(tours.route[v])) > since) {
                improve(u, v);
            }
        }
    }

    private void improve(int u, int v) {
        if (u != tours.next[v] && (exchanges.move(u, u, v, false) || moveTwo(u, v))
                || swap(u, v)
                || exchanges.swapTails(u, v)) {
            return;
        }
        int before = tours.prev[v];
        if (!tours.isJob(before)
                && before != tours.prev[u]
                && !exchanges.move(u, u, before, false)
                && !moveTwo(u, before)) {
            exchanges.swapTails(u, before);
        }
    }

    private boolean moveTwo(int u, int behind) {
        int second = tours.next[u];
        return tours.isJob(second)
                && behind != second
                && (exchanges.move(u, second, behind, false) || exchanges.move(u, second, behind, true));
    }

    /** One for one, two for one and two for two. */
    private boolean swap(int u, int v) {
        if (exchanges.swap(u, u, v, v)) {
            return true;
        }
        int x = tours.next[u];
        if (!tours.isJob(x) || x == v) {
            return false;
        }
        int y = tours.next[v];
        return exchanges.swap(u, x, v, v) || tours.isJob(y) && y != u && exchanges.swap(u, x, v, y);
    }

    /** Gives a job, with the next or with all that follow, a route of its own. */
    private void open(int u) {
        int r = tours.empty();
        if (r >= 0 && tours.count[tours.route[u]] > 1) {
            int start = tours.start(r);
            if (!exchanges.move(u, u, start, false) && !moveTwo(u, start)) {
                exchanges.swapTails(u, start);
            }
        }
    }

    private void shuffle(int[] jobs) {
        for (int i = jobs.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int job = jobs[i];
            jobs[i] = jobs[other];
            jobs[other] = job;
        }
    }
}
