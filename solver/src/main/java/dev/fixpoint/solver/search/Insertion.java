package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteCosts;
import dev.fixpoint.solver.timeline.Windows;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Finds the cheapest place for a job among the routes as they are. */
final class Insertion {
    private static final long NOWHERE = Trial.FORBIDDEN;

    /** One insertion in so many looks at every route. */
    private static final int LOOK_EVERYWHERE = 64;

    /** How many of the nearest jobs are looked beside, at most. */
    private static final int NEAR = 60;

    /** How long a trip may be for the detour beside its ends to be bounded by their distance, in typical steps. */
    private static final double LONG_TRIP = 3;

    private final IndexedProblem problem;
    private final LiveRoutes routes;
    private final Trial trial;
    private final RouteCosts costs;
    private final Candidates candidates;
    private final Neighbours neighbours;
    private final long travelPerSec;
    private final long waitingPerSec;
    private final boolean isExact;
    private final boolean mayFetch;
    private final PassingRoutes passing;

    /** Chance of overlooking a position, which keeps insertion from always giving the same answer; 0 to 1. */
    private final double blink;

    private final SplittableRandom random;

    private final long longTripSec;
    private int asked;

    private int job;
    private boolean isCandidateOfAll;
    private Windows windows;
    private long firstStart;
    private long lastStart;
    private long shortest;
    private int need;
    private int place;
    private int @Nullable [] inbound;
    private int @Nullable [] outbound;
    private long bestCost;
    private int bestAfter;

    Insertion(LiveRoutes routes, Candidates candidates, Neighbours neighbours, double blink, SplittableRandom random) {
        problem = routes.problem;
        this.routes = routes;
        trial = new Trial(routes);
        costs = routes.walk.costs();
        passing = new PassingRoutes(routes, neighbours);
        this.candidates = candidates;
        this.neighbours = neighbours;
        travelPerSec = problem.weights().travelPerSec();
        waitingPerSec = problem.weights().waitingPerSec();
        isExact = problem.costsIgnoreTime();
        mayFetch = !problem.warehouses().isEmpty();
        this.blink = blink;
        longTripSec = Math.round(neighbours.typicalStepSec() * LONG_TRIP);
        this.random = random;
        windows = Windows.ANY_TIME;
    }

    /**
     * Inserts the job where it adds the least cost; false when no route can take it. On a large plan a place on a route that
     * passes close by is good enough.
     */
    boolean insert(int job) {
        begin(job);
        lookAtUnused();
        lookWidely();
        if (passing.isWorthwhile() && bestCost == NOWHERE) {
            lookEverywhere();
        }
        return place();
    }

    /**
     * Inserts the job where it adds the least cost among the gaps just made, the places beside the nearest jobs and unused
     * shifts. The cheapest place is nearly always there; when there is none, and now and then, every route is looked at, or
     * on a large plan those that pass close by.
     */
    boolean insertNearby(int job) {
        begin(job);
        lookAtUnused();
        if (random.nextInt(LOOK_EVERYWHERE) == 0) {
            lookWidely();
        } else {
            lookNearby();
            if (bestCost == NOWHERE) {
                lookWidely();
            }
        }
        return place();
    }

    /** Inserts the job on an unused shift; false when there is none for it. */
    boolean insertApart(int job) {
        begin(job);
        lookAtUnused();
        return place();
    }

    /** As {@link #insert}, but only into the routes touched since the last decision. */
    boolean insertIntoTouched(int job) {
        begin(job);
        for (int i = 0; i < routes.touchedCount(); i++) {
            if (routes.count[routes.touched(i)] > 0) {
                lookInto(routes.touched(i));
            }
        }
        lookAtUnused();
        return place();
    }

    private void begin(int job) {
        this.job = job;
        bestCost = NOWHERE;
        windows = problem.windows(job);
        firstStart = windows.firstStart();
        lastStart = windows.lastStart();
        shortest = problem.shortestDuration(job);
        need = problem.loadKinds() == 1 ? problem.need(job, 0) : 0;
        place = problem.place(job);
        isCandidateOfAll = candidates.choices(job) == problem.shiftClasses().count();
        var rows = problem.travelRows();
        if (rows != null) {
            inbound = rows.to(place);
            outbound = rows.from(place);
        }
    }

    private void lookAtUnused() {
        if (routes.unused.isEmpty() || !routes.mayUseAnother()) {
            return;
        }
        int[] classes = candidates.classes(job);
        for (int c = 0; c < classes.length; c++) {
            int shift = routes.unused.any(classes[c]);
            if (shift != IndexedProblem.NONE && !blinks()) {
                long cost = candidates.aloneCost(job)[c];
                if (cost < bestCost) {
                    found(cost, routes.startOf(shift));
                }
                return;
            }
        }
    }

    private void lookEverywhere() {
        for (int shift = 0; shift < routes.shiftCount; shift++) {
            if (routes.count[shift] > 0) {
                lookInto(shift);
            }
        }
    }

    private void lookWidely() {
        if (!passing.isWorthwhile()) {
            lookEverywhere();
            return;
        }
        int count = passing.find(job, this::mayTake);
        for (int i = 0; i < count; i++) {
            lookInto(passing.get(i));
        }
    }

    private void lookNearby() {
        asked = routes.newMark();
        for (int i = 0; i < routes.gaps.size(); i++) {
            int after = routes.gaps.get(i);
            int shift = routes.shiftOf(after);
            if (shift >= 0 && mayTake(shift)) {
                lookOnce(shift, after);
            }
        }
        lookBeside(neighbours.around(job), neighbours.there(job));
    }

    /**
     * From near to far, until no place between two jobs that are both further away can be cheaper: a detour is at least the
     * ways there and back less the trip it replaces.
     */
    private void lookBeside(int[] around, int[] there) {
        int most = Math.min(NEAR, around.length);
        for (int i = 1; i < most; i++) {
            if (travelPerSec * (2L * there[i] - longTripSec) >= bestCost) {
                return;
            }
            int other = around[i];
            int shift = routes.shiftOf(other);
            if (shift >= 0 && mayTake(shift)) {
                boolean isBehind = routes.freeSec(other) + there[i] <= lastStart;
                boolean isBefore = routes.latestSec(other) - there[i] - shortest >= firstStart;
                for (int side = isBefore ? 0 : 1; side < (isBehind ? 2 : 1); side++) {
                    lookOnce(shift, side == 0 ? routes.prev(other) : other);
                }
            }
        }
    }

    private boolean mayTake(int shift) {
        return routes.room[shift] >= need && (isCandidateOfAll || candidates.isCandidate(job, shift));
    }

    private void lookOnce(int shift, int after) {
        if (routes.mark(after, asked)) {
            look(shift, after);
        }
    }

    private void lookInto(int shift) {
        if (!mayTake(shift)) {
            return;
        }
        int end = routes.endOf(shift);
        for (int node = routes.startOf(shift);
                node != end && routes.freeSec(node) <= lastStart;
                node = routes.next(node)) {
            look(shift, node);
        }
    }

    /**
     * The innermost loop: nearly every position is ruled out by one of a few differences being negative, and asking for
     * them all at once is faster than one after the other.
     */
    private void look(int shift, int after) {
        int behind = routes.next(after);
        int from = routes.place(after);
        int to = routes.place(behind);
        int there = inbound == null ? problem.travel(from, place) : inbound[from];
        int onward = outbound == null ? problem.travel(place, to) : outbound[to];
        long arriveSec = routes.freeSec(after) + there;
        long latestStart = routes.latestSec(behind) - onward - shortest;
        long detour = (long) there + onward - routes.legSec(behind);
        if (mayFetch) {
            detour = routes.whole.leastDetour(shift, from, place, to);
        }
        long spared = isExact ? 0 : waitingPerSec * routes.waitingSec[shift];
        long cheaper = bestCost - 1 - travelPerSec * detour + spared;
        if ((lastStart - arriveSec | latestStart - Math.max(arriveSec, firstStart) | cheaper) >= 0) {
            lookCloser(after, shift, arriveSec, latestStart, detour, Math.max(there, onward));
        }
    }

    private void lookCloser(int after, int shift, long arriveSec, long latestStart, long detour, int longest) {
        boolean isWhole = mayFetch && problem.warehouses().has(shift);
        long paced = latestStart + shortest - problem.duration(job, shift);
        if (windows.start(arriveSec) > paced
                || !problem.fits(shift, routes.used[shift], job)
                || longest > problem.longestTripSec(shift) && !isWhole
                || routes.travelSec[shift] + detour > problem.mostTravelSec(shift)
                || blinks()) {
            return;
        }
        long added =
                isExact && !isWhole ? costs.placement(job, shift) + travelPerSec * detour : trial.added(after, job);
        if (added < bestCost) {
            found(added, after);
        }
    }

    private boolean blinks() {
        return blink > 0 && random.nextDouble() < blink;
    }

    private void found(long cost, int after) {
        bestCost = cost;
        bestAfter = after;
    }

    private boolean place() {
        if (bestCost == NOWHERE) {
            return false;
        }
        routes.insert(bestAfter, job);
        return true;
    }
}
