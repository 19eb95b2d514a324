package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.timeline.Fetching;
import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;
import java.util.stream.IntStream;

/**
 * Room on a route whose van may go by a warehouse. A place is one for the job together with one for that detour, which may
 * delay jobs before the job too, so every place is walked from the start.
 */
final class FetchingRoom extends Room {
    private final Fetching fetching;

    /** How many jobs are on the route with the job, and one more for not fetching. */
    private final int choices;

    FetchingRoom(
            IndexedProblem problem,
            Tolerance tolerance,
            Promises promises,
            RouteTimeline walk,
            int job,
            KnownRoute route) {
        super(problem, tolerance, promises, walk, job, route);
        fetching = new Fetching(problem);
        choices = route.jobs.length + 2;
    }

    @Override
    IntStream places() {
        return super.places()
                .flatMap(at -> fetching.places(shift, with(at), choices - 1)
                        .map(fetchAt -> at * choices + fetchAt - IndexedProblem.NONE));
    }

    private int[] with(int at) {
        return IntStream.range(0, choices - 1)
                .map(i -> i == at ? job : route.jobs[i < at ? i : i - 1])
                .toArray();
    }

    private void begin(int place) {
        walk.begin(shift, place % choices + IndexedProblem.NONE);
    }

    @Override
    long ownSec(int place) {
        begin(place);
        for (int i = 0; i < place / choices; i++) {
            walk.visit(route.jobs[i]);
        }
        walk.visit(job);
        return ownSec();
    }

    @Override
    Place place(int place) {
        int at = place / choices;
        begin(place);
        var delays = new Delays();
        var trips = new Trips();
        long own = 0;
        for (int i = 0; i <= route.jobs.length; i++) {
            if (i == at) {
                walk.visit(job);
                own = ownSec();
                trips.addTo(job, walk.way());
            }
            if (i < route.jobs.length) {
                walk.visit(route.jobs[i]);
                delays.add(i);
                trips.addTo(route.jobs[i], walk.way());
            }
        }
        walk.finish();
        trips.addHome(walk.way());
        long missedSec = Math.max(0, trips.longestNotIn(route.trips) - problem.longestTripSec(shift));
        return place(own, delays, missedSec, walk.travelSec(), walk.timeSec());
    }
}
