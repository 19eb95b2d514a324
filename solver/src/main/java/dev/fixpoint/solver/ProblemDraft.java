package dev.fixpoint.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A problem while changes are made to it; all of them or, when one is refused, none. */
final class ProblemDraft {
    private final List<Job> jobs;
    private final List<WorkShift> shifts;
    private final Weights weights;
    private List<Link> links;
    private TravelTimes travel;

    ProblemDraft(RouteProblem problem) {
        jobs = new ArrayList<>(problem.jobs());
        shifts = new ArrayList<>(problem.shifts());
        links = problem.links();
        travel = problem.travel();
        weights = problem.weights();
    }

    RouteProblem problem() {
        return new RouteProblem(jobs, shifts, links, travel, weights);
    }

    /** @throws IllegalArgumentException if the change does not go with the problem */
    void make(LiveChange change) {
        switch (change) {
            case LiveChange.JobAdded(var job) -> add(jobs, Job::id, known(job), "job");
            case LiveChange.JobChanged(var job) -> jobs.set(job(job.id()), known(job));
            case LiveChange.JobCancelled(var id) -> jobs.remove(job(id));
            case LiveChange.JobLocked(var id, var pin) -> lock(job(id), pin);
            case LiveChange.JobUnlocked(var id) ->
                jobs.set(job(id), jobs.get(job(id)).with().pin(null).build());
            case LiveChange.ShiftAdded(var shift) -> add(shifts, WorkShift::id, known(shift), "shift");
            case LiveChange.ShiftChanged(var shift) -> shifts.set(shift(shift.id()), known(shift));
            case LiveChange.ShiftCancelled(var id) -> shifts.remove(shift(id));
            case LiveChange.ShiftEnded(var id, var endSec) ->
                shifts.set(
                        shift(id),
                        shifts.get(shift(id))
                                .with()
                                .endSec(endSec)
                                .overtimeSec(0)
                                .build());
            case LiveChange.ShiftLate(var id, var startSec) ->
                shifts.set(
                        shift(id),
                        shifts.get(shift(id)).with().startSec(startSec).build());
            case LiveChange.LinksChanged(var all) -> links = all;
            case LiveChange.TravelWidened(var times) -> widen(times);
        }
    }

    private void lock(int job, Pin pin) {
        shift(pin.shiftId());
        jobs.set(job, jobs.get(job).with().pin(pin).build());
    }

    private int job(String id) {
        return find(jobs, Job::id, id, "job");
    }

    private int shift(String id) {
        return find(shifts, WorkShift::id, id, "shift");
    }

    private static <T> int find(List<T> things, Function<T, String> idOf, String id, String what) {
        int at = indexOf(things, idOf, id);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "The plan has no %s %s; add it first, or it has been cancelled".formatted(what, id));
        }
        return at;
    }

    private static <T> int indexOf(List<T> things, Function<T, String> idOf, String id) {
        for (int at = 0; at < things.size(); at++) {
            if (idOf.apply(things.get(at)).equals(id)) {
                return at;
            }
        }
        return -1;
    }

    private static <T> void add(List<T> things, Function<T, String> idOf, T thing, String what) {
        var id = idOf.apply(thing);
        if (indexOf(things, idOf, id) >= 0) {
            throw new IllegalArgumentException("The plan already has a %s %s; change that one".formatted(what, id));
        }
        things.add(thing);
    }

    private Job known(Job job) {
        checkPlace("Job " + job.id(), job.place());
        return job;
    }

    private WorkShift known(WorkShift shift) {
        checkPlace("Shift " + shift.id(), shift.startPlace());
        checkPlace("Shift " + shift.id(), shift.endPlace());
        if (shift.warehouse() != null) {
            checkPlace("The warehouse of shift " + shift.id(), shift.warehouse().place());
        }
        return shift;
    }

    private void checkPlace(String what, int place) {
        if (place < 0 || place >= travel.places()) {
            throw new IllegalArgumentException("%s is at place %d, but travel times know %d places; widen them first"
                    .formatted(what, place, travel.places()));
        }
    }

    private void widen(TravelTimes times) {
        if (times.places() < travel.places()) {
            throw new IllegalArgumentException("Travel times for %d places cannot replace those for %d"
                    .formatted(times.places(), travel.places()));
        }
        travel = times;
    }
}
