package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Break;

/**
 * The breaks along one walk.
 *
 * <p>A break that is due when the technician is free is taken at once. One that becomes due around the next service is
 * taken before or after it, whichever lets the technician go on earlier; one that would pass on the way, before leaving.
 * Being free earlier therefore never makes anything later. A break that falls before work begins or after it ends is not
 * taken.
 */
final class Rests {
    private final ShiftColumns shifts;
    private final ServiceTimes service;
    private Break[] breaks = {};
    private int passed;

    private long arriveSec;
    private long waitingSec;

    Rests(IndexedProblem problem, ServiceTimes service) {
        shifts = problem.shifts;
        this.service = service;
    }

    void on(int shift, int passed) {
        breaks = shifts.breaks[shift];
        this.passed = passed;
    }

    /** Forgets what the step before was. */
    void step() {
        waitingSec = 0;
    }

    boolean isPending() {
        return passed < breaks.length;
    }

    /** Breaks taken or passed so far. */
    int passed() {
        return passed;
    }

    /** Arrival at the site after {@link #around}. */
    long arriveSec() {
        return arriveSec;
    }

    /** Idle time of this step that comes from waiting for a break to be due. */
    long waitingSec() {
        return waitingSec;
    }

    /** Takes the next break. Returns when it is over. */
    private long take(long fromSec) {
        return fromSec + breaks[passed++].durationSec();
    }

    /** Takes every break that is due. Returns when the technician can leave. */
    long whenFree(long freeSec) {
        long leaveSec = freeSec;
        while (isPending() && leaveSec >= breaks[passed].earliestSec()) {
            leaveSec = take(leaveSec);
        }
        return leaveSec;
    }

    /**
     * Before the first job the technician is at home: a break there is no matter of the route.
     *
     * @return when the technician is ready for the first job at the earliest
     */
    long atHome(int job, long freeSec, long legSec) {
        long readySec = freeSec + legSec;
        for (; isPending(); passed++) {
            var due = breaks[passed];
            long startsAt = service.start(job, readySec);
            long leaves = startsAt - legSec;
            if (leaves > due.latestSec() || leaves >= due.earliestSec() + due.durationSec()) {
                continue;
            }
            long done = startsAt + service.duration(job);
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

    /**
     * Takes the breaks that come on the way or before the service.
     *
     * @param freeSec when the technician leaves the job before; nothing is due then
     * @return when the technician is ready for the service
     */
    long around(int job, long freeSec, long legSec) {
        arriveSec = freeSec + legSec;
        long readySec = arriveSec;
        long leaveSec = freeSec;
        while (isPending()) {
            var due = breaks[passed];
            if (readySec > due.latestSec() && readySec == arriveSec) {
                waitingSec += due.earliestSec() - leaveSec;
                leaveSec = take(due.earliestSec());
                arriveSec = leaveSec + legSec;
                readySec = arriveSec;
                continue;
            }
            long done = service.start(job, readySec) + service.duration(job);
            if (done < due.earliestSec()) {
                return readySec;
            }
            long from = Math.max(readySec, due.earliestSec());
            if (serveFirst(done, due) < restFirst(job, from + due.durationSec())) {
                return readySec;
            }
            waitingSec += from - readySec;
            readySec = take(from);
        }
        return readySec;
    }

    /** Takes the breaks that come before the way home. Returns when the technician leaves. */
    long beforeHome(long freeSec, long legSec) {
        long leaveSec = freeSec;
        while (isPending()) {
            if (leaveSec + legSec <= breaks[passed].latestSec()) {
                passed++;
            } else {
                long from = Math.max(leaveSec, breaks[passed].earliestSec());
                waitingSec += from - leaveSec;
                leaveSec = take(from);
            }
        }
        return leaveSec;
    }

    /** When the technician can go on after serving and then resting. */
    private static long serveFirst(long done, Break due) {
        return done > due.latestSec() ? Long.MAX_VALUE : done + due.durationSec();
    }

    /** When the technician can go on after resting until {@code rested} and then serving. */
    private long restFirst(int job, long rested) {
        return rested > service.latestReady(job) ? Long.MAX_VALUE : service.start(job, rested) + service.duration(job);
    }
}
