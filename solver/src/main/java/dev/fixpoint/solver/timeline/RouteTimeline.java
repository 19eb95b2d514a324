package dev.fixpoint.solver.timeline;

/**
 * A walk along one route: the one arithmetic of arrival, waiting, rest, service, end, lateness, cost and broken hard rules.
 *
 * <p>Use: {@link #begin}, {@link #visit} for each job in order, {@link #finish}. The walk can be read after each step.
 * One object serves one thread and is used again and again; it allocates nothing.
 *
 * <p>The technician leaves the start place as late as the first job allows, so waiting is only ever counted between
 * jobs. A job pinned to this shift starts at its pinned second or, when that cannot be kept, on arrival: a pin is a
 * decision already taken, so skills, exclusions and windows are not asked again. Nothing is dropped because it breaks a
 * rule; the walk goes on and the breach is counted. Breaks are taken as {@link Rests} says, and parts and tools fetched as
 * {@link Fetching} says: on the way to one of the jobs, which the time at the warehouse makes longer.
 */
public final class RouteTimeline {
    /** What a job on a forbidden shift adds to {@link #hard}: a day, so that no lateness is preferred to it. */
    public static final long FORBIDDEN = 86_400;

    private final IndexedProblem problem;
    private final Appointments appointments;
    private final JobColumns jobs;
    private final ShiftColumns shifts;
    private final RouteCosts costs;
    private final ServiceTimes service;
    private final Rests rests;
    private final Way way;
    private final Fetching fetching;
    private final int[] used;

    private int shift;
    private int visits;
    private int last;
    private int fetchAt;
    private long timeSec;
    private long leftSec;
    private long travelSec;
    private long waitingSec;
    private long visitCost;
    private long hard;

    private long arriveSec;
    private long startSec;
    private long stepWaitingSec;
    private long stepCost;
    private long stepHard;
    private boolean isOutOfOrder;

    public RouteTimeline(IndexedProblem problem) {
        this(problem, new Appointments(problem));
    }

    /** A walk on which linked jobs start when they are appointed. */
    public RouteTimeline(IndexedProblem problem, Appointments appointments) {
        this(problem, appointments, true);
    }

    /** A walk on which linked jobs start as soon as they can, but not before they are appointed. */
    static RouteTimeline earliest(IndexedProblem problem, Appointments notBefore) {
        return new RouteTimeline(problem, notBefore, false);
    }

    private RouteTimeline(IndexedProblem problem, Appointments appointments, boolean isExact) {
        this.problem = problem;
        this.appointments = appointments;
        jobs = problem.jobs;
        shifts = problem.shifts;
        costs = new RouteCosts(problem);
        service = new ServiceTimes(problem, appointments, isExact);
        rests = new Rests(problem, service);
        way = new Way(problem);
        fetching = new Fetching(problem);
        used = new int[problem.loadKinds()];
    }

    /** Cost of a whole route; {@link #hard} and the rest can be read afterwards. Only this looks at the load of the van. */
    public long walk(int shift, int[] jobs, int count) {
        int fetchAt = fetchAt(shift, jobs, count);
        if (visits == 0 || fetchAt != this.fetchAt) {
            begin(shift, fetchAt);
            go(jobs, count);
        }
        hard += problem.loads.missing(shift, jobs, count, used);
        return cost();
    }

    /** Visits all jobs and travels home. */
    void go(int[] jobs, int count) {
        for (int i = 0; i < count; i++) {
            visit(jobs[i]);
        }
        finish();
    }

    /** Begins a route of these jobs: on it the van goes by the warehouse when it must, where that is best. */
    public void begin(int shift, int[] jobs, int count) {
        begin(shift, fetchAt(shift, jobs, count));
    }

    /** May leave the walk finished with what it returns. */
    private int fetchAt(int shift, int[] jobs, int count) {
        visits = 0;
        return problem.warehouses().has(shift) ? fetching.best(this, shift, jobs, count) : IndexedProblem.NONE;
    }

    /** @param fetchAt position of the job before which the van goes by the warehouse, or {@link IndexedProblem#NONE} */
    public void begin(int shift, int fetchAt) {
        begin(shift);
        this.fetchAt = fetchAt;
    }

    /** Begins a route on which nothing is fetched. */
    public void begin(int shift) {
        resume(shift, shifts.startPlace[shift], shifts.startSec[shift], 0);
        visits = 0;
        last = IndexedProblem.NONE;
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
        way.from(shift, place);
        fetchAt = IndexedProblem.NONE;
        this.timeSec = timeSec;
        service.on(shift);
        this.rests.on(shift, rests);
        visits = 1;
        last = LockedOrder.UNKNOWN;
        travelSec = 0;
        waitingSec = 0;
        visitCost = 0;
        hard = 0;
    }

    public void visit(int job) {
        rests.step();
        boolean isFetching = visits == fetchAt;
        boolean isFirst = visits++ == 0;
        if (!isFirst && rests.isPending()) {
            timeSec = rests.whenFree(timeSec);
        }
        long freeSec = timeSec;
        travelTo(jobs.place[job], isFetching);
        arriveSec = timeSec;
        long readySec = arriveSec;
        if (rests.isPending()) {
            readySec = isFirst ? rests.atHome(job, freeSec, way.sec()) : rests.around(job, freeSec, way.sec());
            arriveSec = isFirst ? readySec : rests.arriveSec();
        }
        startSec = service.start(job, readySec);
        stepHard += broken(job, readySec);
        if (isFirst) {
            arriveSec = startSec;
            leftSec = startSec - way.sec();
            stepWaitingSec = 0;
        } else {
            stepWaitingSec = rests.waitingSec() + startSec - readySec;
        }
        timeSec = startSec + service.duration(job);
        last = job;
        stepCost = costs.placement(job, shift) + costs.timing(job, shift, startSec);
        waitingSec += stepWaitingSec;
        visitCost += stepCost;
        hard += stepHard;
    }

    private long broken(int job, long readySec) {
        long broken = service.late(job, readySec);
        isOutOfOrder = false;
        if (jobs.pinShift[job] == shift) {
            isOutOfOrder = problem.lockedOrder().isBroken(job, last);
            return isOutOfOrder ? broken + FORBIDDEN : broken;
        }
        if (jobs.pinShift[job] != IndexedProblem.NONE) {
            broken += FORBIDDEN;
        }
        return problem.permits(job, shift) ? broken : broken + FORBIDDEN;
    }

    /** When linked jobs start; to be changed by who plans them. */
    public Appointments appointments() {
        return appointments;
    }

    /** Travels home. An unused shift stays at home and costs nothing. */
    public void finish() {
        if (visits == 0) {
            return;
        }
        rests.step();
        int home = shifts.endPlace[shift];
        timeSec = rests.beforeHome(timeSec, problem.travel(way.place(), home));
        stepWaitingSec = rests.waitingSec();
        waitingSec += stepWaitingSec;
        travelTo(home, false);
        stepHard += lateHomeSec();
        hard += stepHard + Math.max(0, travelSec - shifts.mostTravelSec[shift]);
    }

    private void travelTo(int to, boolean isFetching) {
        way.to(to, isFetching);
        travelSec += way.travelSec();
        timeSec += way.sec();
        stepHard = way.tooLongSec();
    }

    /** Cost of the finished route. */
    public long cost() {
        return visits == 0 ? 0 : costs.route(shift, travelSec, waitingSec, visitCost, leftSec, timeSec);
    }

    /** What steps and routes cost. */
    public RouteCosts costs() {
        return costs;
    }

    /** Hard penalty of what only shows over a whole route: too much travel, parts not in the van. */
    public long wholeHard(int shift, long travelSec, int[] used) {
        return Math.max(0, travelSec - shifts.mostTravelSec[shift]) + problem.loads.missing(shift, used);
    }

    /** Seconds by which hard rules are broken so far, with {@link #FORBIDDEN} for each job that must not be here. */
    public long hard() {
        return hard;
    }

    /** Seconds after the end of the shift and its overtime, 0 when home in time. */
    public long lateHomeSec() {
        return Math.max(0, timeSec - problem.latestEndSec(shift));
    }

    /** Whether something else than the lock allows came before the last job. */
    public boolean isOutOfOrder() {
        return isOutOfOrder;
    }

    public int shift() {
        return shift;
    }

    /** Travel of the last step, by the warehouse too. */
    public int legSec() {
        return way.travelSec();
    }

    /** The way of the last step. */
    public Way way() {
        return way;
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
        return rests.passed();
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
}
