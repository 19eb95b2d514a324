package dev.fixpoint.solver;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One change of a problem by which a rule no longer stands in the way, e.g. a window that closes 300 seconds later. */
public sealed interface Change permits Change.OfJob, Change.OfShift {
    /** How much is changed, at least 1: seconds, levels, pieces or, where there is only yes and no, 1. */
    default long amount() {
        return 1;
    }

    /** The problem with this change made. */
    RouteProblem in(RouteProblem problem);

    /** A change of what is agreed or decided about a job. */
    sealed interface OfJob extends Change permits Widen, Unlock, LiftExclusion, AllowTechnician {
        String jobId();

        Job changed(Job job);

        @Override
        default RouteProblem in(RouteProblem problem) {
            var jobs = problem.jobs().stream()
                    .map(job -> job.id().equals(jobId()) ? changed(job) : job)
                    .toList();
            return new RouteProblem(jobs, problem.shifts(), problem.links(), problem.travel(), problem.weights());
        }
    }

    /** A change of a shift, its technician or its van. */
    sealed interface OfShift extends Change
            permits RaiseSkill, TakeTool, Restock, ExtendShift, RaiseTripLimit, RaiseTravelLimit {
        String shiftId();

        WorkShift changed(WorkShift shift);

        @Override
        default RouteProblem in(RouteProblem problem) {
            var shifts = problem.shifts().stream()
                    .map(shift -> shift.id().equals(shiftId()) ? changed(shift) : shift)
                    .toList();
            return new RouteProblem(problem.jobs(), shifts, problem.links(), problem.travel(), problem.weights());
        }
    }

    /** A window of a job opens earlier or closes later, to be agreed on with the customer. */
    record Widen(String jobId, TimeSpan window, TimeSpan to) implements OfJob {
        @Override
        public long amount() {
            return window.fromSec() - to.fromSec() + to.toSec() - window.toSec();
        }

        @Override
        public Job changed(Job job) {
            return job.with()
                    .windows(job.windows().stream()
                            .map(each -> each.equals(window) ? to : each)
                            .toList())
                    .build();
        }
    }

    /** A lock is taken off. */
    record Unlock(String jobId) implements OfJob {
        @Override
        public Job changed(Job job) {
            return job.with().pin(null).build();
        }
    }

    /** An excluded technician may come after all. */
    record LiftExclusion(String jobId, String technicianId) implements OfJob {
        @Override
        public Job changed(Job job) {
            var excluded = new HashSet<>(job.excludedTechnicians());
            excluded.remove(technicianId);
            return job.with().excludedTechnicians(excluded).build();
        }
    }

    /** A job reserved for some technicians may be done by one more. */
    record AllowTechnician(String jobId, String technicianId) implements OfJob {
        @Override
        public Job changed(Job job) {
            return job.with()
                    .onlyTechnicians(with(job.onlyTechnicians(), technicianId))
                    .build();
        }
    }

    /** A skill is taught, or its level reviewed. */
    record RaiseSkill(String shiftId, String skill, int levels) implements OfShift {
        @Override
        public long amount() {
            return levels;
        }

        @Override
        public WorkShift changed(WorkShift shift) {
            return shift.with().skills(with(shift.skills(), skill, levels)).build();
        }
    }

    /** A tool is put into the van. */
    record TakeTool(String shiftId, String tool) implements OfShift {
        @Override
        public WorkShift changed(WorkShift shift) {
            return shift.with().tools(with(shift.tools(), tool)).build();
        }
    }

    /** The van gets more of a part, or more space. */
    record Restock(String shiftId, String part, int pieces) implements OfShift {
        @Override
        public long amount() {
            return pieces;
        }

        @Override
        public WorkShift changed(WorkShift shift) {
            return shift.with().stock(with(shift.stock(), part, pieces)).build();
        }
    }

    /** The shift ends later; its overtime stays as long as it is. */
    record ExtendShift(String shiftId, long seconds) implements OfShift {
        @Override
        public long amount() {
            return seconds;
        }

        @Override
        public WorkShift changed(WorkShift shift) {
            return shift.with().endSec(shift.endSec() + seconds).build();
        }
    }

    /** One trip may take longer. */
    record RaiseTripLimit(String shiftId, int seconds) implements OfShift {
        @Override
        public long amount() {
            return seconds;
        }

        @Override
        public WorkShift changed(WorkShift shift) {
            return shift.with().longestTripSec(shift.longestTripSec() + seconds).build();
        }
    }

    /** All travel of the shift may take longer. */
    record RaiseTravelLimit(String shiftId, long seconds) implements OfShift {
        @Override
        public long amount() {
            return seconds;
        }

        @Override
        public WorkShift changed(WorkShift shift) {
            return shift.with().mostTravelSec(shift.mostTravelSec() + seconds).build();
        }
    }

    private static Set<String> with(Set<String> names, String one) {
        var more = new HashSet<>(names);
        more.add(one);
        return more;
    }

    private static Map<String, Integer> with(Map<String, Integer> quantities, String what, int added) {
        var more = new HashMap<>(quantities);
        more.merge(what, added, Integer::sum);
        return more;
    }
}
