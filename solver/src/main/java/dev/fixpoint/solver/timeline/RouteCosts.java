package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Weights;

/** What a route costs, in the units of {@link Weights}. Every part belongs to one route, so routes add up. */
final class RouteCosts {
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
    long placement(int job, int shift) {
        long cost = 0;
        int preferred = jobs.preferredTechnician[job];
        if (preferred != IndexedProblem.NONE && preferred != shifts.technician[shift]) {
            cost += weights.notPreferred();
        }
        int published = jobs.publishedShift[job];
        if (published != IndexedProblem.NONE && published != shift) {
            cost += weights.movedTechnician();
        }
        if (problem.isAway(job, shift)) {
            cost += weights.crossTerritory();
        }
        return cost;
    }

    /** What depends on when service starts. */
    long timing(int job, int shift, long startSec) {
        long cost = 0;
        long late = startSec - jobs.deadlineSec[job];
        if (late > 0) {
            cost += late * jobs.priority[job] * weights.latenessPerSec();
        }
        if (jobs.publishedShift[job] == shift) {
            cost += Math.abs(startSec - jobs.publishedSec[job]) / MINUTE * weights.movedPerMinute();
        }
        return cost;
    }

    /**
     * Cost of a route with at least one job.
     *
     * @param visitCost sum of {@link #placement} and {@link #timing}
     * @param leftSec when the technician leaves the start place
     * @param homeSec when the technician is at the end place
     */
    long route(int shift, long travelSec, long waitingSec, long visitCost, long leftSec, long homeSec) {
        return visitCost
                + weights.travelPerSec() * travelSec
                + weights.waitingPerSec() * waitingSec
                + weights.shiftUsed()
                + shifts.useCost[shift]
                + weights.overtimePerSec() * Math.max(0, homeSec - shifts.endSec[shift])
                + shifts.workPerSec[shift] * (homeSec - leftSec)
                + workload(shift, homeSec - leftSec);
    }

    /**
     * Balance of workload: seconds worked, squared, over the length of the shift, on top of what was worked before. A sum
     * of squares is smallest when all are used alike, and unlike a deviation from the mean it needs no other route to be
     * known.
     */
    private long workload(int shift, long workedSec) {
        if (weights.workloadPerSec() == 0) {
            return 0;
        }
        long before = shifts.workedBeforeSec[shift];
        long grown = workedSec * (workedSec + 2 * before);
        return weights.workloadPerSec() * grown / (shifts.endSec[shift] - shifts.startSec[shift]);
    }
}
