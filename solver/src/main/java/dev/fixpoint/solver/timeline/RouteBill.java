package dev.fixpoint.solver.timeline;

/**
 * What one route costs, item by item, in the units of {@link dev.fixpoint.solver.Weights}; {@link #total} is
 * {@link RouteTimeline#cost}.
 *
 * @param shift index of the shift
 * @param hard seconds by which hard rules are broken, see {@link RouteTimeline#hard}
 * @param lateness starts after SLA deadlines
 * @param preference jobs with another technician than the preferred one
 * @param territory jobs outside the technician's territories
 * @param disturbance published jobs on another shift or at another time
 * @param use of the shift at all
 * @param hours pay by the second
 */
public record RouteBill(
        int shift,
        long hard,
        long travel,
        long waiting,
        long lateness,
        long overtime,
        long preference,
        long territory,
        long disturbance,
        long use,
        long hours,
        long workload) {

    /** @param appointments when linked jobs start, see {@link LinkedTimes#appointments} */
    public static RouteBill of(IndexedProblem problem, Appointments appointments, int shift, int[] jobs) {
        var walk = new RouteTimeline(problem, appointments);
        walk.walk(shift, jobs, jobs.length);
        return jobs.length == 0
                ? unused(shift)
                : used(problem, walk, VisitItems.of(problem, appointments, shift, jobs));
    }

    /** In a problem without links. */
    public static RouteBill of(IndexedProblem problem, int shift, int[] jobs) {
        return of(problem, new Appointments(problem), shift, jobs);
    }

    private static RouteBill unused(int shift) {
        return new RouteBill(shift, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static RouteBill used(IndexedProblem problem, RouteTimeline walked, VisitItems visits) {
        var costs = new RouteCosts(problem);
        int shift = walked.shift();
        long workedSec = walked.timeSec() - walked.leftSec();
        return new RouteBill(
                shift,
                walked.hard(),
                costs.travel(walked.travelSec()),
                costs.waiting(walked.waitingSec()),
                visits.lateness,
                costs.overtime(shift, walked.timeSec()),
                visits.preference,
                visits.territory,
                visits.disturbance,
                costs.use(shift),
                costs.hours(shift, workedSec),
                costs.workload(shift, workedSec));
    }

    public long total() {
        return travel + waiting + lateness + overtime + preference + territory + disturbance + use + hours + workload;
    }

    /** The items that belong to single jobs, added up. */
    private record VisitItems(long lateness, long preference, long territory, long disturbance) {
        static VisitItems of(IndexedProblem problem, Appointments appointments, int shift, int[] jobs) {
            var walk = new RouteTimeline(problem, appointments);
            var costs = new RouteCosts(problem);
            var sum = new VisitItems(0, 0, 0, 0);
            walk.begin(shift, jobs, jobs.length);
            for (int job : jobs) {
                walk.visit(job);
                sum = sum.plus(costs, job, shift, walk.startSec());
            }
            return sum;
        }

        private VisitItems plus(RouteCosts costs, int job, int shift, long startSec) {
            return new VisitItems(
                    lateness + costs.lateness(job, startSec),
                    preference + costs.preference(job, shift),
                    territory + costs.territory(job, shift),
                    disturbance + costs.movedShift(job, shift) + costs.movedStart(job, shift, startSec));
        }
    }
}
