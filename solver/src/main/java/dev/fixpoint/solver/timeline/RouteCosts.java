package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Weights;

/** What a route costs, in the units of {@link Weights}. Every part belongs to one route, so routes add up. */
public final class RouteCosts {
    private static final long MINUTE = 60;

    private final IndexedProblem problem;
    private final Weights weights;
    private final JobColumns jobs;
    private final ShiftColumns shifts;

    RouteCosts(IndexedProblem problem) {
        this.problem = problem;
        weights = problem.weights();
        jobs = problem.jobs;
        shifts = problem.shifts;
    }

    /** Whether nothing a route costs depends on time. */
    static boolean ignoreTime(RouteProblem problem) {
        var w = problem.weights();
        return problem.links().isEmpty()
                && w.waitingPerSec() == 0
                && w.workloadPerSec() == 0
                && (w.latenessPerSec() == 0 || problem.jobs().stream().allMatch(job -> job.deadlineSec() == null))
                && (w.movedPerMinute() == 0 || problem.jobs().stream().allMatch(job -> job.published() == null))
                && problem.shifts().stream()
                        .allMatch(shift -> shift.workPerSec() == 0
                                && shift.breaks().isEmpty()
                                && (w.overtimePerSec() == 0 || shift.overtimeSec() == 0));
    }

    /** What depends on who does the job, and not on when. */
    public long placement(int job, int shift) {
        return preference(job, shift) + movedShift(job, shift) + territory(job, shift);
    }

    long preference(int job, int shift) {
        int preferred = jobs.preferredTechnician[job];
        return preferred != IndexedProblem.NONE && preferred != shifts.technician[shift] ? weights.notPreferred() : 0;
    }

    /** A published job taken to another shift. */
    long movedShift(int job, int shift) {
        int published = jobs.publishedShift[job];
        return published != IndexedProblem.NONE && published != shift ? weights.movedTechnician() : 0;
    }

    long territory(int job, int shift) {
        return problem.permissions.isAway(job, shift) ? weights.crossTerritory() : 0;
    }

    /** What depends on when service starts. */
    public long timing(int job, int shift, long startSec) {
        return lateness(job, startSec) + movedStart(job, shift, startSec);
    }

    /** A start after the SLA deadline. */
    long lateness(int job, long startSec) {
        long late = startSec - jobs.deadlineSec[job];
        return late > 0 ? late * jobs.priority[job] * weights.latenessPerSec() : 0;
    }

    /** A published job on its shift at another time. */
    long movedStart(int job, int shift, long startSec) {
        return jobs.publishedShift[job] == shift
                ? Math.abs(startSec - jobs.publishedSec[job]) / MINUTE * weights.movedPerMinute()
                : 0;
    }

    /**
     * Cost of a route with at least one job.
     *
     * @param visitCost sum of {@link #placement} and {@link #timing}
     * @param leftSec when the technician leaves the start place
     * @param homeSec when the technician is at the end place
     */
    public long route(int shift, long travelSec, long waitingSec, long visitCost, long leftSec, long homeSec) {
        return visitCost
                + travel(travelSec)
                + waiting(waitingSec)
                + use(shift)
                + overtime(shift, homeSec)
                + hours(shift, homeSec - leftSec)
                + workload(shift, homeSec - leftSec);
    }

    long travel(long travelSec) {
        return weights.travelPerSec() * travelSec;
    }

    long waiting(long waitingSec) {
        return weights.waitingPerSec() * waitingSec;
    }

    /** Using the shift at all. */
    long use(int shift) {
        return weights.shiftUsed() + shifts.useCost[shift];
    }

    long overtime(int shift, long homeSec) {
        return weights.overtimePerSec() * Math.max(0, homeSec - shifts.endSec[shift]);
    }

    /** Pay by the second from leaving the start place to being back. */
    long hours(int shift, long workedSec) {
        return shifts.workPerSec[shift] * workedSec;
    }

    /**
     * Balance of workload: seconds worked, squared, over the length of the shift, on top of what was worked before. A sum
     * of squares is smallest when all are used alike, and unlike a deviation from the mean it needs no other route to be
     * known.
     */
    long workload(int shift, long workedSec) {
        if (weights.workloadPerSec() == 0) {
            return 0;
        }
        long before = shifts.workedBeforeSec[shift];
        long grown = workedSec * (workedSec + 2 * before);
        return weights.workloadPerSec() * grown / (shifts.endSec[shift] - shifts.startSec[shift]);
    }
}
