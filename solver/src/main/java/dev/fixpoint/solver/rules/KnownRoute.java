package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.timeline.IndexedProblem;
import dev.fixpoint.solver.timeline.RouteTimeline;
import dev.fixpoint.solver.timeline.Tolerance;

/** A route walked once, so that one more job can be tried at a place without walking what comes before it again. */
final class KnownRoute {
    final int shift;
    final int[] jobs;

    /** The latest start of each job that breaks no promise, or its start now if that is later. */
    final long[] latestStart;

    final long mostTravelSec;
    final Trips trips = new Trips();
    final long latestHomeSec;
    private final IndexedProblem problem;
    private final RouteTimeline walk;
    private final long[] freeSec;
    private final int[] rests;
    private final long[] travelSec;
    private final long homeSec;
    private final long allTravelSec;

    /** @param jobs job indices in order; what they break already does not count */
    KnownRoute(
            IndexedProblem problem, Tolerance tolerance, Promises promises, RouteTimeline walk, int shift, int[] jobs) {
        this.problem = problem;
        this.walk = walk;
        this.shift = shift;
        this.jobs = jobs;
        latestStart = new long[jobs.length];
        freeSec = new long[jobs.length];
        rests = new int[jobs.length];
        travelSec = new long[jobs.length];
        walk.begin(shift, jobs, jobs.length);
        for (int i = 0; i < jobs.length; i++) {
            walk.visit(jobs[i]);
            latestStart[i] = Math.max(promises.latestStart(tolerance, walk, jobs[i]), walk.startSec());
            freeSec[i] = walk.timeSec();
            rests[i] = walk.rests();
            travelSec[i] = walk.travelSec();
            trips.addTo(jobs[i], walk.way());
        }
        walk.finish();
        if (jobs.length > 0) {
            trips.addHome(walk.way());
        }
        homeSec = walk.timeSec();
        allTravelSec = walk.travelSec();
        mostTravelSec = Math.max(problem.mostTravelSec(shift), allTravelSec);
        latestHomeSec = Math.max(tolerance.homeSec(shift), homeSec);
    }

    /** The first place behind all jobs locked by position. */
    int firstPlace() {
        int at = jobs.length;
        while (at > 0 && !problem.lockedOrder().isLocked(jobs[at - 1])) {
            at--;
        }
        return at;
    }

    /** Lets the walk stand where it is before the job at a place; its travel counts from there. */
    void resumeAt(int at) {
        if (at == 0) {
            walk.begin(shift);
        } else {
            walk.resume(shift, problem.place(jobs[at - 1]), freeSec[at - 1], rests[at - 1]);
        }
    }

    long travelBefore(int at) {
        return at == 0 ? 0 : travelSec[at - 1];
    }

    /** Whether all that comes behind a job is as it was, the walk having just visited it. */
    boolean isAsBeforeBehind(int at) {
        return walk.timeSec() == freeSec[at] && walk.rests() == rests[at];
    }

    long travelBehind(int at) {
        return allTravelSec - travelSec[at];
    }

    long homeSec() {
        return homeSec;
    }
}
