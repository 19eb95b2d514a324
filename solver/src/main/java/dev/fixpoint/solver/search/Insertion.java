package dev.fixpoint.solver.search;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Finds the cheapest place for a job among the routes as they are. */
final class Insertion {
    private static final long NOWHERE = Long.MAX_VALUE;

    /** How many of the nearest jobs lead to a route that is looked at. */
    private static final int NEARBY = 80;

    /** One insertion in so many looks at every route. */
    private static final int LOOK_EVERYWHERE = 32;

    private final IndexedProblem problem;
    private final LiveRoutes routes;
    private final Candidates candidates;
    private final RouteTimeline walk;
    private final long travelPerSec;
    private final long waitingPerSec;

    /** Chance of overlooking a position, which keeps insertion from always giving the same answer; 0 to 1. */
    private final double blink;

    private final SplittableRandom random;
    private final int[] lookedAt;
    private int looks;
    private int @Nullable [] inbound;
    private int @Nullable [] outbound;
    private long bestCost;
    private int bestShift;
    private int bestAt;

    Insertion(LiveRoutes routes, Candidates candidates, double blink, SplittableRandom random) {
        this.problem = routes.problem;
        this.routes = routes;
        this.candidates = candidates;
        this.walk = routes.walk;
        this.travelPerSec = problem.weights().travelPerSec();
        this.waitingPerSec = problem.weights().waitingPerSec();
        this.blink = blink;
        this.random = random;
        lookedAt = new int[problem.shiftCount()];
    }

    /** Inserts the job where it adds the least cost; false when no route can take it. */
    boolean insert(int job) {
        begin(job);
        lookAtUnused(job);
        lookEverywhere(job);
        return place(job);
    }

    /**
     * Inserts the job where it adds the least cost among the routes that pass close by, and an unused shift. The cheapest
     * place is nearly always there; when there is none, and now and then, every route is looked at.
     */
    boolean insertNearby(int job, Neighbours neighbours) {
        begin(job);
        lookAtUnused(job);
        if (random.nextInt(LOOK_EVERYWHERE) == 0) {
            lookEverywhere(job);
        } else {
            lookNearby(job, neighbours.of(job));
            if (bestCost == NOWHERE) {
                lookEverywhere(job);
            }
        }
        return place(job);
    }

    private void lookAtUnused(int job) {
        int[] shifts = candidates.shifts(job);
        for (int c : candidates.cheapestFirst(job)) {
            if (routes.route(shifts[c]).count == 0 && !blinks()) {
                found(candidates.aloneCost(job)[c], shifts[c], 0);
                return;
            }
        }
    }

    private void lookEverywhere(int job) {
        for (int shift : candidates.shifts(job)) {
            if (routes.route(shift).count > 0) {
                look(job, shift);
            }
        }
    }

    private void lookNearby(int job, int[] near) {
        looks++;
        for (int n = 1; n < near.length && n <= NEARBY; n++) {
            int shift = routes.shiftOf(near[n]);
            if (shift != IndexedProblem.NONE && lookedAt[shift] != looks && candidates.isCandidate(job, shift)) {
                lookedAt[shift] = looks;
                look(job, shift);
            }
        }
    }

    /** As {@link #insert}, but only into the routes touched since the last decision. */
    boolean insertIntoTouched(int job) {
        begin(job);
        int[] shifts = candidates.shifts(job);
        for (int i = 0; i < routes.touchedCount(); i++) {
            int c = Arrays.binarySearch(shifts, routes.touched(i));
            if (c >= 0 && routes.route(shifts[c]).count > 0) {
                look(job, shifts[c]);
            } else if (c >= 0 && candidates.aloneCost(job)[c] < bestCost) {
                found(candidates.aloneCost(job)[c], shifts[c], 0);
            }
        }
        return place(job);
    }

    private void begin(int job) {
        bestCost = NOWHERE;
        var rows = problem.travelRows();
        if (rows != null) {
            inbound = rows.to(problem.place(job));
            outbound = rows.from(problem.place(job));
        }
    }

    private boolean place(int job) {
        if (bestCost == NOWHERE) {
            return false;
        }
        routes.insert(bestShift, bestAt, job);
        return true;
    }

    /**
     * Long because it is the innermost loop. Positions are ruled out by time before cost and by a lower bound before the
     * exact cost; the bound may not ignore that a longer way can save waiting.
     */
    private void look(int job, int shift) {
        var route = routes.route(shift);
        int duration = problem.duration(job);
        if (route.widestSec < duration) {
            return;
        }
        int place = problem.place(job);
        var windows = problem.windows(job);
        long firstStart = windows.firstStart();
        long lastStart = windows.lastStart();
        long bound = walk.placementCost(job, shift) - waitingPerSec * route.waitingSec;
        long freeSec = problem.startSec(shift);
        for (int at = 0; at <= route.count && freeSec <= lastStart; at++) {
            long latestSec = route.latestSec[at] - duration;
            if (Math.max(freeSec, firstStart) <= latestSec) {
                int from = route.places[at];
                int to = route.places[at + 1];
                int there = inbound == null ? problem.travel(from, place) : inbound[from];
                int onward = outbound == null ? problem.travel(place, to) : outbound[to];
                long arriveSec = freeSec + there;
                if (bound + travelPerSec * ((long) there + onward - route.legSec[at]) < bestCost
                        && arriveSec <= lastStart
                        && Math.max(arriveSec, firstStart) + onward <= latestSec
                        && windows.start(arriveSec) + onward <= latestSec
                        && !blinks()) {
                    long added = walk.walkWith(shift, route.jobs, route.count, at, job) - route.cost;
                    if (added < bestCost) {
                        found(added, shift, at);
                    }
                }
            }
            freeSec = route.freeSec[at];
        }
    }

    private boolean blinks() {
        return blink > 0 && random.nextDouble() < blink;
    }

    private void found(long cost, int shift, int at) {
        bestCost = cost;
        bestShift = shift;
        bestAt = at;
    }
}
