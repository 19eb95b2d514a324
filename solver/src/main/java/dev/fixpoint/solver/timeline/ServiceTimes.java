package dev.fixpoint.solver.timeline;

/** When a job can be served on one shift: its windows, its pin or its appointment, and how long it takes there. */
final class ServiceTimes {
    private final IndexedProblem problem;
    private final JobColumns jobs;
    private final Appointments appointments;
    private final boolean hasAppointments;
    private final boolean isExact;
    private int shift;
    private int[] durations = {};

    /** @param isExact whether a job starts at its appointment, or not before it */
    ServiceTimes(IndexedProblem problem, Appointments appointments, boolean isExact) {
        this.problem = problem;
        this.appointments = appointments;
        this.isExact = isExact;
        hasAppointments = !appointments.isEmpty();
        jobs = problem.jobs;
    }

    void on(int shift) {
        this.shift = shift;
        durations = problem.durations(shift);
    }

    int duration(int job) {
        return durations[job];
    }

    private boolean isAppointed(int job) {
        return hasAppointments && appointments.at(job) != Appointments.NONE;
    }

    /** When service starts if the technician is ready at this second; at once when every window is over. */
    long start(int job, long readySec) {
        if (jobs.pinShift[job] == shift) {
            return problem.isTimed(job) ? Math.max(readySec, jobs.pinSec[job]) : jobs.windows[job].start(readySec);
        }
        if (isAppointed(job)) {
            long from = Math.max(readySec, appointments.at(job));
            return isExact ? from : jobs.windows[job].start(from);
        }
        return jobs.windows[job].start(readySec);
    }

    /** The latest second at which the technician must be ready. */
    long latestReady(int job) {
        if (jobs.pinShift[job] == shift) {
            return problem.isTimed(job) ? jobs.pinSec[job] : Windows.FAR;
        }
        long lastStart = jobs.windows[job].lastStart();
        return isExact && isAppointed(job) ? Math.min(lastStart, appointments.at(job)) : lastStart;
    }

    /** How much too late the technician is ready, or the appointment is. */
    long late(int job, long readySec) {
        long from =
                jobs.pinShift[job] != shift && isAppointed(job) ? Math.max(readySec, appointments.at(job)) : readySec;
        return Math.max(0, from - latestReady(job));
    }
}
