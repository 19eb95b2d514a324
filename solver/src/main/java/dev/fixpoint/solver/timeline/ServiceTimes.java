package dev.fixpoint.solver.timeline;

/** When a job can be served on one shift: its windows, or its pin, and how long it takes there. */
final class ServiceTimes {
    private final IndexedProblem problem;
    private final JobColumns jobs;
    private int shift;
    private int[] durations = {};

    ServiceTimes(IndexedProblem problem) {
        this.problem = problem;
        jobs = problem.jobs;
    }

    void on(int shift) {
        this.shift = shift;
        durations = problem.durations(shift);
    }

    int duration(int job) {
        return durations[job];
    }

    /** When service starts if the technician is ready at this second; at once when every window is over. */
    long start(int job, long readySec) {
        return jobs.pinShift[job] == shift ? Math.max(readySec, jobs.pinSec[job]) : jobs.windows[job].start(readySec);
    }

    /** The latest second at which the technician must be ready. */
    long latestReady(int job) {
        return jobs.pinShift[job] == shift ? jobs.pinSec[job] : jobs.windows[job].lastStart();
    }
}
