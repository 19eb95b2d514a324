package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Weights;

/** What a route costs, in the units of {@link Weights}. Every part belongs to one route, so routes add up. */
final class RouteCosts {
    private final Weights weights;
    private final JobColumns jobs;
    private final ShiftColumns shifts;

    RouteCosts(IndexedProblem problem) {
        weights = problem.weights();
        jobs = problem.jobs;
        shifts = problem.shifts;
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
        return cost;
    }

    long lateness(int job, long startSec) {
        long late = startSec - jobs.deadlineSec[job];
        return late <= 0 ? 0 : late * jobs.priority[job] * weights.latenessPerSec();
    }

    /**
     * Balance of workload: seconds worked, squared, over the length of the shift. A sum of squares is smallest when all
     * shifts are used alike, and unlike a deviation from the mean it needs no other route to be known.
     */
    long workload(int shift, long workedSec) {
        return weights.workloadPerSec() * workedSec * workedSec / (shifts.endSec[shift] - shifts.startSec[shift]);
    }

    long travelAndWaiting(long travelSec, long waitingSec) {
        return weights.travelPerSec() * travelSec + weights.waitingPerSec() * waitingSec;
    }

    long shiftUsed() {
        return weights.shiftUsed();
    }
}
