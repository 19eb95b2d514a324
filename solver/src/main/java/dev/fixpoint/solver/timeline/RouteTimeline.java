package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Break;
import java.util.Arrays;

/**
 * A walk along one route: the one arithmetic of arrival, waiting, rest, service, end, lateness, cost and broken hard rules.
 *
 * <p>Use: {@link #begin}, {@link #visit} for each job in order, {@link #finish}. The walk can be read after each step.
 * One object serves one thread and is used again and again; it allocates nothing.
 *
 * <p>The technician leaves the start place as late as the first job allows, so waiting is only ever counted between
 * jobs. A job pinned to this shift starts at its pinned second or, when that cannot be kept, on arrival: a pin is a
 * decision already taken, so skills, exclusions and windows are not asked again. Nothing is dropped because it breaks a
 * rule; the walk goes on and the breach is counted.
 *
 * <p>A break that is due when the technician is free is taken at once. One that becomes due around the next service is
 * taken before or after it, whichever lets the technician go on earlier; one that would pass on the way, before leaving.
 * Being free earlier therefore never makes anything later. A break that falls before work begins or after it ends is not
 * taken.
 */
public final class RouteTimeline {
    /** What a job on a forbidden shift adds to {@link #hard}: a day, so that no lateness is preferred to it. */
    public static final long FORBIDDEN = 86_400;

    private final IndexedProblem problem;
    private final JobColumns jobs;
    private final RouteCosts costs;
    private final int[] used;

    private int shift;
    private int[] durations;
    private Break[] breaks;
    private int visits;
    private int place;
    private long timeSec;
    private long leftSec;
    private int rests;
    private long travelSec;
    private long waitingSec;
    private long visitCost;
    private long hard;

    private int legSec;
    private long arriveSec;
    private long startSec;
    private long stepWaitingSec;
    private long stepCost;
    private long stepHard;
    private final long[] restSec;
    private int stepRests;

    public RouteTimeline(IndexedProblem problem) {
        this.problem = problem;
        jobs = problem.jobs;
        costs = new RouteCosts(problem);
        used = new int[problem.loadKinds()];
        int mostBreaks = 0;
        for (var ofShift : problem.shifts.breaks) {
            mostBreaks = Math.max(mostBreaks, ofShift.length);
        }
        restSec = new long[mostBreaks];
        durations = new int[0];
        breaks = new Break[0];
    }

    /** Cost of a whole route; {@link #hard} and the rest can be read afterwards. Only this looks at the load of the van. */
    public long walk(int shift, int[] jobs, int count) {
        begin(shift);
        for (int i = 0; i < count; i++) {
            visit(jobs[i]);
        }
        finish();
        if (used.length > 0) {
            Arrays.fill(used, 0);
            for (int i = 0; i < count; i++) {
                problem.loads.add(used, jobs[i], 1);
            }
            hard += problem.loads.missing(shift, used);
        }
        return cost();
    }

    public void begin(int shift) {
        resume(shift, problem.shifts.startPlace[shift], problem.shifts.startSec[shift], 0);
        visits = 0;
        leftSec = timeSec;
    }

    /**
     * Goes on in the middle of a route. Only steps can be read then, not the {@link #cost} and {@link #hard} of the whole.
     *
     * @param place of the job before
     * @param timeSec when the service there ended
     * @param rests breaks taken or passed so far
     */
    public void resume(int shift, int place, long timeSec, int rests) {
        this.shift = shift;
        this.place = place;
        this.timeSec = timeSec;
        this.rests = rests;
        durations = problem.durations(shift);
        breaks = problem.shifts.breaks[shift];
        visits = 1;
        travelSec = 0;
        waitingSec = 0;
        visitCost = 0;
        hard = 0;
    }

    public void visit(int job) {
        stepWaitingSec = 0;
        stepRests = 0;
        if (visits > 0 && rests < breaks.length) {
            restWhenDue();
        }
        long freeSec = timeSec;
        travelTo(jobs.place[job]);
        arriveSec = timeSec;
        long readySec = arriveSec;
        if (rests < breaks.length) {
            readySec = visits == 0 ? restAtHome(job, freeSec) : restAround(job, freeSec);
        }
        startSec = startOf(job, readySec);
        stepHard += broken(job, readySec);
        if (visits++ == 0) {
            arriveSec = startSec;
            leftSec = startSec - legSec;
        } else {
            stepWaitingSec += startSec - readySec;
        }
        timeSec = startSec + durations[job];
        stepCost = costs.placement(job, shift) + costs.timing(job, shift, startSec);
        waitingSec += stepWaitingSec;
        visitCost += stepCost;
        hard += stepHard;
    }

    /** When service starts if the technician is ready at this second: windows, or the pin, but no break. */
    private long startOf(int job, long readySec) {
        return jobs.pinShift[job] == shift ? Math.max(readySec, jobs.pinSec[job]) : jobs.windows[job].start(readySec);
    }

    private long latestReady(int job) {
        return jobs.pinShift[job] == shift ? jobs.pinSec[job] : jobs.windows[job].lastStart();
    }

    private long broken(int job, long readySec) {
        long broken = Math.max(0, readySec - latestReady(job));
        if (jobs.pinShift[job] == shift) {
            return broken;
        }
        if (jobs.pinShift[job] != IndexedProblem.NONE) {
            broken += FORBIDDEN;
        }
        return problem.permits(job, shift) ? broken : broken + FORBIDDEN;
    }

    private void restWhenDue() {
        while (rests < breaks.length && timeSec >= breaks[rests].earliestSec()) {
            timeSec = rest(timeSec);
        }
    }

    /** Takes the next break at {@code fromSec}. Returns when it is over. */
    private long rest(long fromSec) {
        restSec[stepRests++] = fromSec;
        return fromSec + breaks[rests++].durationSec();
    }

    /** Before the first job the technician is at home: a break there is no matter of the route. Returns the time ready. */
    private long restAtHome(int job, long freeSec) {
        long readySec = freeSec + legSec;
        for (; rests < breaks.length; rests++) {
            var due = breaks[rests];
            long startsAt = startOf(job, readySec);
            long leaves = startsAt - legSec;
            if (leaves > due.latestSec() || leaves >= due.earliestSec() + due.durationSec()) {
                continue;
            }
            long done = startsAt + durations[job];
            if (done < due.earliestSec()) {
                return readySec;
            }
            long rested = Math.max(freeSec, due.earliestSec()) + due.durationSec() + legSec;
            if (serveFirst(done, due) < restFirst(job, rested)) {
                return readySec;
            }
            readySec = Math.max(readySec, rested);
        }
        return readySec;
    }

    /** Takes the breaks that come before the service. Returns when the technician is ready for it. */
    private long restAround(int job, long freeSec) {
        long readySec = arriveSec;
        while (rests < breaks.length) {
            var due = breaks[rests];
            if (readySec > due.latestSec() && readySec == arriveSec) {
                stepWaitingSec += due.earliestSec() - freeSec;
                freeSec = rest(due.earliestSec());
                arriveSec = freeSec + legSec;
                readySec = arriveSec;
                continue;
            }
            long done = startOf(job, readySec) + durations[job];
            if (done < due.earliestSec()) {
                return readySec;
            }
            long from = Math.max(readySec, due.earliestSec());
            if (serveFirst(done, due) < restFirst(job, from + due.durationSec())) {
                return readySec;
            }
            stepWaitingSec += from - readySec;
            readySec = rest(from);
        }
        return readySec;
    }

    /** When the technician can go on after serving and then resting. */
    private static long serveFirst(long done, Break due) {
        return done > due.latestSec() ? Long.MAX_VALUE : done + due.durationSec();
    }

    /** When the technician can go on after resting until {@code rested} and then serving. */
    private long restFirst(int job, long rested) {
        return rested > latestReady(job) ? Long.MAX_VALUE : startOf(job, rested) + durations[job];
    }

    /** Travels home. An unused shift stays at home and costs nothing. */
    public void finish() {
        if (visits == 0) {
            return;
        }
        stepWaitingSec = 0;
        stepRests = 0;
        int home = problem.shifts.endPlace[shift];
        long onTheWay = problem.travel(place, home);
        while (rests < breaks.length) {
            if (timeSec + onTheWay <= breaks[rests].latestSec()) {
                rests++;
            } else {
                long from = Math.max(timeSec, breaks[rests].earliestSec());
                stepWaitingSec += from - timeSec;
                timeSec = rest(from);
            }
        }
        waitingSec += stepWaitingSec;
        travelTo(home);
        stepHard += lateHomeSec();
        hard += stepHard + Math.max(0, travelSec - problem.shifts.mostTravelSec[shift]);
    }

    private void travelTo(int to) {
        legSec = problem.travel(place, to);
        travelSec += legSec;
        timeSec += legSec;
        place = to;
        stepHard = Math.max(0, legSec - problem.shifts.longestTripSec[shift]);
    }

    /** Cost of the finished route. */
    public long cost() {
        return visits == 0 ? 0 : costs.route(shift, travelSec, waitingSec, visitCost, leftSec, timeSec);
    }

    /** Cost of a route with these sums; see {@link #cost}. */
    public long costOf(int shift, long travelSec, long waitingSec, long visitCost, long leftSec, long homeSec) {
        return costs.route(shift, travelSec, waitingSec, visitCost, leftSec, homeSec);
    }

    /** Hard penalty of what only shows over a whole route: too much travel, parts not in the van. */
    public long wholeHard(int shift, long travelSec, int[] used) {
        return Math.max(0, travelSec - problem.shifts.mostTravelSec[shift]) + problem.loads.missing(shift, used);
    }

    /** Seconds by which hard rules are broken so far, with {@link #FORBIDDEN} for each job that must not be here. */
    public long hard() {
        return hard;
    }

    /** Seconds after the end of the shift and its overtime, 0 when home in time. */
    public long lateHomeSec() {
        return Math.max(0, timeSec - problem.latestEndSec(shift));
    }

    public int shift() {
        return shift;
    }

    public int legSec() {
        return legSec;
    }

    public long arriveSec() {
        return arriveSec;
    }

    public long startSec() {
        return startSec;
    }

    /** End of the last service; after {@link #finish}, the time of being back. */
    public long timeSec() {
        return timeSec;
    }

    /** When the technician leaves the start place. */
    public long leftSec() {
        return leftSec;
    }

    public long waitingSec() {
        return waitingSec;
    }

    public long travelSec() {
        return travelSec;
    }

    /** Breaks taken or passed so far. */
    public int rests() {
        return rests;
    }

    /** Breaks taken during the last step. */
    public int stepRests() {
        return stepRests;
    }

    /** When a break of the last step begins. */
    public long stepRestSec(int index) {
        return restSec[index];
    }

    public long stepWaitingSec() {
        return stepWaitingSec;
    }

    public long stepCost() {
        return stepCost;
    }

    public long stepHard() {
        return stepHard;
    }

    /** Cost of who does the job, whatever the time. */
    public long placementCost(int job, int shift) {
        return costs.placement(job, shift);
    }
}
