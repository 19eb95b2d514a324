package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.Change;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Walks a route with one more job at each place, and says by how much each rule of time is missed there. */
final class Room {
    /**
     * A place on the route and what is missed there; amounts are in seconds, 0 where the rule is kept.
     *
     * @param ownSec how late the job itself starts
     * @param othersSec how late others start that do not without it
     * @param late the last of them
     * @param agreement what would have to be agreed on if only one is late, and one that can be
     * @param tripSec by how much the trip to or from it is too long
     * @param travelSec by how much there is too much travel
     * @param homeSec how late the technician is back
     */
    record Place(
            long ownSec,
            long othersSec,
            int late,
            Optional<Change> agreement,
            long tripSec,
            long travelSec,
            long homeSec) {}

    private final IndexedProblem problem;
    private final Tolerance tolerance;
    private final RouteTimeline walk;
    private final Promises promises;
    private final int job;
    private final int shift;
    private final int[] route;
    private final long[] latestStart;
    private long mostTravelSec;
    private long latestHomeSec;

    /** @param route job indices in order, without the job; what it breaks already does not count */
    Room(IndexedProblem problem, Tolerance tolerance, RouteTimeline walk, int job, int shift, int[] route) {
        this.problem = problem;
        this.tolerance = tolerance;
        this.walk = walk;
        promises = new Promises(problem);
        this.job = job;
        this.shift = shift;
        this.route = route;
        latestStart = new long[route.length];
        measure();
    }

    private void measure() {
        walk.begin(shift);
        for (int i = 0; i < route.length; i++) {
            walk.visit(route[i]);
            latestStart[i] = Math.max(promises.latestStart(tolerance, walk, route[i]), walk.startSec());
        }
        walk.finish();
        mostTravelSec = Math.max(problem.mostTravelSec(shift), walk.travelSec());
        latestHomeSec = Math.max(tolerance.homeSec(shift), walk.timeSec());
    }

    List<Place> places() {
        var places = new ArrayList<Place>();
        for (int at = behindLocked(); at <= route.length; at++) {
            places.add(place(at));
        }
        return places;
    }

    /** The first place behind all jobs locked by position. */
    private int behindLocked() {
        return IntStream.iterate(route.length, at -> at > 0, at -> at - 1)
                .filter(at -> problem.lockedOrder().isLocked(route[at - 1]))
                .findFirst()
                .orElse(0);
    }

    private Place place(int at) {
        walk.begin(shift);
        for (int i = 0; i < at; i++) {
            walk.visit(route[i]);
        }
        walk.visit(job);
        long own = Math.max(0, walk.startSec() - promises.latestStart(tolerance, walk, job));
        long trip = walk.legSec();
        var delays = new Delays();
        for (int i = at; i < route.length; i++) {
            walk.visit(route[i]);
            trip = i == at ? Math.max(trip, walk.legSec()) : trip;
            delays.add(i);
        }
        walk.finish();
        trip = at == route.length ? Math.max(trip, walk.legSec()) : trip;
        return new Place(
                own,
                delays.seconds,
                delays.last,
                delays.agreement(),
                Math.max(0, trip - problem.longestTripSec(shift)),
                walk.travelSec() > mostTravelSec ? walk.travelSec() - problem.mostTravelSec(shift) : 0,
                walk.timeSec() > latestHomeSec ? walk.timeSec() - problem.latestEndSec(shift) : 0);
    }

    /** The jobs behind a place that start too late. */
    private final class Delays {
        private long seconds;
        private int count;
        private int last = IndexedProblem.NONE;
        private long lastStartSec;

        void add(int at) {
            long late = walk.startSec() - latestStart[at];
            if (late > 0) {
                count++;
                seconds += late;
                last = route[at];
                lastStartSec = walk.startSec();
            }
        }

        /** Locks are decided, and linked jobs wait for others. */
        Optional<Change> agreement() {
            return count == 1 && problem.pinShift(last) != shift && !walk.isAppointed(last)
                    ? Optional.of(promises.closingLater(last, lastStartSec))
                    : Optional.empty();
        }
    }
}
