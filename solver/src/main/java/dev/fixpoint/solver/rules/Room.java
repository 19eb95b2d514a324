package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Walks a route with one more job at a place, and says by how much each rule of time is missed there. Places are numbered:
 * here, how many jobs come before.
 */
class Room {
    /**
     * A place on the route and what is missed there; amounts are in seconds, 0 where the rule is kept.
     *
     * @param ownSec how late the job itself starts
     * @param othersSec how late others start that do not without it
     * @param late the last of them
     * @param lateStartSec when that one starts
     * @param isAgreeable whether it is the only one, and could agree to start then
     * @param tripSec by how much the trip to or from it is too long
     * @param travelSec by how much there is too much travel
     * @param homeSec how late the technician is back
     */
    record Place(
            long ownSec,
            long othersSec,
            int late,
            long lateStartSec,
            boolean isAgreeable,
            long tripSec,
            long travelSec,
            long homeSec) {}

    final IndexedProblem problem;
    final RouteTimeline walk;
    final KnownRoute route;
    final int job;
    final int shift;
    private final long latestOwnStart;

    /** @param route without the job */
    Room(
            IndexedProblem problem,
            Tolerance tolerance,
            Promises promises,
            RouteTimeline walk,
            int job,
            KnownRoute route) {
        this.problem = problem;
        this.walk = walk;
        this.job = job;
        this.route = route;
        shift = route.shift;
        walk.begin(shift);
        latestOwnStart = promises.latestStart(tolerance, walk, job);
    }

    /** The least seconds the job itself is late at any place. */
    long leastOwnSec() {
        return places().mapToLong(this::ownSec).min().orElseThrow();
    }

    /** The places at which the job itself is in time. */
    List<Place> inTime() {
        return places().filter(at -> ownSec(at) == 0).mapToObj(this::place).toList();
    }

    /** The least seconds the job is late where nobody else is, if that is less than a limit; else the limit. */
    long leastBehindOthersSec(long limitSec) {
        long least = limitSec;
        for (int at : places().toArray()) {
            long own = ownSec(at);
            if (own > 0 && own < least && place(at).othersSec == 0) {
                least = own;
            }
        }
        return least;
    }

    IntStream places() {
        return IntStream.rangeClosed(route.firstPlace(), route.jobs.length);
    }

    long ownSec(int at) {
        route.resumeAt(at);
        walk.visit(job);
        return ownSec();
    }

    /** How late the job just visited is. */
    final long ownSec() {
        return Math.max(0, walk.startSec() - latestOwnStart);
    }

    Place place(int at) {
        long own = ownSec(at);
        long trip = walk.legSec();
        var delays = new Delays();
        int next = at;
        boolean isAsBefore = false;
        for (; next < route.jobs.length && !isAsBefore; next++) {
            walk.visit(route.jobs[next]);
            trip = next == at ? Math.max(trip, walk.legSec()) : trip;
            delays.add(next);
            isAsBefore = route.isAsBeforeBehind(next);
        }
        long travel = route.travelBefore(at);
        long home = route.homeSec();
        if (isAsBefore) {
            travel += walk.travelSec() + route.travelBehind(next - 1);
        } else {
            walk.finish();
            trip = at == route.jobs.length ? Math.max(trip, walk.legSec()) : trip;
            travel += walk.travelSec();
            home = walk.timeSec();
        }
        return place(own, delays, Math.max(0, trip - problem.longestTripSec(shift)), travel, home);
    }

    final Place place(long own, Delays delays, long tripSec, long travel, long home) {
        return new Place(
                own,
                delays.seconds,
                delays.last,
                delays.lastStartSec,
                delays.isAgreeable(),
                tripSec,
                travel > route.mostTravelSec ? travel - problem.mostTravelSec(shift) : 0,
                home > route.latestHomeSec ? home - problem.latestEndSec(shift) : 0);
    }

    /** The other jobs that start too late. */
    final class Delays {
        private long seconds;
        private int count;
        private int last = IndexedProblem.NONE;
        private long lastStartSec;

        void add(int at) {
            long late = walk.startSec() - route.latestStart[at];
            if (late > 0) {
                count++;
                seconds += late;
                last = route.jobs[at];
                lastStartSec = walk.startSec();
            }
        }

        /** Locks are decided, and linked jobs wait for others. */
        boolean isAgreeable() {
            return count == 1
                    && problem.pinShift(last) != shift
                    && !walk.appointments().has(last);
        }
    }
}
