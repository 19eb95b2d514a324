package dev.fixpoint.solver.timeline;

/**
 * A walk along one route: the one arithmetic of arrival, waiting, service, end, lateness, cost and broken hard rules.
 *
 * <p>Use: {@link #begin}, {@link #visit} for each job in order, {@link #finish}. The walk can be read after each step.
 * One object serves one thread and is used again and again; it allocates nothing.
 *
 * <p>The technician leaves the start place as late as the first job allows, so waiting is only ever counted between
 * jobs. A job pinned to this shift starts at its pinned second or, when that cannot be kept, on arrival: a pin is a
 * decision already taken, so skills, exclusions and windows are not asked again. Nothing is dropped because it breaks a
 * rule; the walk goes on and the breach is counted.
 */
public final class RouteTimeline {
    /** What a job on a forbidden shift adds to {@link #hard}: a day, so that no lateness is preferred to it. */
    public static final long FORBIDDEN = 86_400;

    private final IndexedProblem problem;
    private final RouteCosts costs;

    private int shift;
    private int visits;
    private int place;
    private long timeSec;
    private long leftSec;
    private long travelSec;
    private long waitingSec;
    private long visitCost;
    private long hard;
    private int legSec;
    private long arriveSec;
    private long startSec;

    public RouteTimeline(IndexedProblem problem) {
        this.problem = problem;
        this.costs = new RouteCosts(problem);
    }

    /** Cost of a whole route; {@link #hard} and the rest can be read afterwards. */
    public long walk(int shift, int[] jobs, int count) {
        begin(shift);
        for (int i = 0; i < count; i++) {
            visit(jobs[i]);
        }
        finish();
        return cost();
    }

    /** Cost of a whole route with one more job before position {@code at}. */
    public long walkWith(int shift, int[] jobs, int count, int at, int job) {
        begin(shift);
        for (int i = 0; i < at; i++) {
            visit(jobs[i]);
        }
        visit(job);
        for (int i = at; i < count; i++) {
            visit(jobs[i]);
        }
        finish();
        return cost();
    }

    public void begin(int shift) {
        this.shift = shift;
        visits = 0;
        place = problem.shifts.startPlace[shift];
        timeSec = problem.shifts.startSec[shift];
        leftSec = timeSec;
        travelSec = 0;
        waitingSec = 0;
        visitCost = 0;
        hard = 0;
    }

    public void visit(int job) {
        var jobs = problem.jobs;
        travelTo(jobs.place[job]);
        arriveSec = timeSec;
        startSec = jobs.pinShift[job] == shift ? startPinned(job) : startFree(job);
        if (visits++ == 0) {
            arriveSec = startSec;
            leftSec = startSec - legSec;
        }
        waitingSec += startSec - arriveSec;
        visitCost += costs.placement(job, shift) + costs.lateness(job, startSec);
        timeSec = startSec + jobs.duration[job];
    }

    private long startPinned(int job) {
        long pinned = problem.jobs.pinSec[job];
        hard += Math.max(0, arriveSec - pinned);
        return Math.max(arriveSec, pinned);
    }

    private long startFree(int job) {
        if (problem.jobs.pinShift[job] != IndexedProblem.NONE) {
            hard += FORBIDDEN;
        }
        if (!problem.permits(job, shift)) {
            hard += FORBIDDEN;
        }
        var windows = problem.jobs.windows[job];
        hard += Math.max(0, arriveSec - windows.lastStart());
        return windows.start(arriveSec);
    }

    /** Travels home. An unused shift stays at home and costs nothing. */
    public void finish() {
        if (visits == 0) {
            return;
        }
        travelTo(problem.shifts.endPlace[shift]);
        hard += lateHomeSec();
    }

    private void travelTo(int to) {
        legSec = problem.travel(place, to);
        travelSec += legSec;
        timeSec += legSec;
        place = to;
    }

    /** Cost of the finished route. */
    public long cost() {
        return visits == 0
                ? 0
                : visitCost
                        + costs.travelAndWaiting(travelSec, waitingSec)
                        + costs.shiftUsed()
                        + costs.workload(shift, timeSec - leftSec);
    }

    /** Seconds by which hard rules are broken so far, with {@link #FORBIDDEN} for each job that must not be here. */
    public long hard() {
        return hard;
    }

    /** Seconds after the end of the shift, 0 when home in time. */
    public long lateHomeSec() {
        return Math.max(0, timeSec - problem.shifts.endSec[shift]);
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

    public long waitingSec() {
        return waitingSec;
    }

    public long travelSec() {
        return travelSec;
    }

    /** Cost of who does the job, whatever the time: never more than what inserting it costs. */
    public long placementCost(int job, int shift) {
        return costs.placement(job, shift);
    }
}
