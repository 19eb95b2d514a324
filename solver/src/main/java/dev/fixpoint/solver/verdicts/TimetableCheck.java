package dev.fixpoint.solver.verdicts;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Route;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.WorkShift;
import dev.fixpoint.solver.formats.Timetable;
import dev.fixpoint.solver.formats.Timetable.LeftOut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds a timetable against the whole set of rules. Its times are taken as said, and must be possible. */
public final class TimetableCheck {
    private final RouteProblem problem;
    private final Map<String, Job> jobs;
    private final Map<String, WorkShift> shifts;

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> served = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private long cost;
    private long travelSec;

    private TimetableCheck(RouteProblem problem) {
        this.problem = problem;
        jobs = problem.jobs().stream().collect(Collectors.toMap(Job::id, Function.identity()));
        shifts = problem.shifts().stream().collect(Collectors.toMap(WorkShift::id, Function.identity()));
    }

    public static Verdict of(RouteProblem problem, Timetable timetable) {
        return new TimetableCheck(problem).verdict(timetable);
    }

    private Verdict verdict(Timetable timetable) {
        var routes = timetable.routes().stream()
                .filter(route -> !route.stops().isEmpty())
                .toList();
        routes.forEach(this::check);
        var leftOut = problem.jobs().stream()
                .filter(job -> !served.contains(job.id()))
                .toList();
        leftOut.forEach(this::checkLeftOut);
        faults.addAll(new LinkFaults(problem, routes).found());
        var listed = timetable.unplanned();
        if (listed != null) {
            listed.stream().map(LeftOut::jobId).forEach(this::checkListed);
        }
        long unplannedCost = leftOut.stream().mapToLong(this::price).sum();
        checkSaid("cost", timetable.cost(), cost);
        checkSaid("unplannedCost", timetable.unplannedCost(), unplannedCost);
        return new Verdict(faults, routes.size(), travelSec, (double) cost + unplannedCost, leftOut.size());
    }

    private void check(Route route) {
        var shift = shifts.get(route.shiftId());
        if (shift == null) {
            faults.add(new Fault(route.shiftId(), "", "there is no such shift"));
            return;
        }
        if (!used.add(shift.id())) {
            faults.add(new Fault(shift.id(), "", "the shift has two routes"));
        }
        var stops = new ArrayList<Stop>();
        for (var stop : route.stops()) {
            if (!jobs.containsKey(stop.jobId())) {
                faults.add(new Fault(shift.id(), stop.jobId(), "there is no such job"));
            } else if (!served.add(stop.jobId())) {
                faults.add(new Fault(shift.id(), stop.jobId(), "is served twice"));
            } else {
                stops.add(stop);
            }
        }
        if (!stops.isEmpty()) {
            var day = new ShiftDay(problem, jobs, shift, stops);
            faults.addAll(new ShiftFaults(day).found());
            cost += new ShiftCost(day, problem.weights()).total();
            travelSec += day.travelSec();
        }
    }

    private void checkLeftOut(Job job) {
        var pin = job.pin();
        if (pin != null && shifts.containsKey(pin.shiftId())) {
            faults.add(new Fault(pin.shiftId(), job.id(), "is locked to this shift, but on no route"));
        }
    }

    private void checkListed(String id) {
        if (!jobs.containsKey(id)) {
            faults.add(new Fault("", id, "is listed as unplanned, but there is no such job"));
        } else if (served.contains(id)) {
            faults.add(new Fault("", id, "is listed as unplanned, but is on a route"));
        }
    }

    private long price(Job job) {
        var own = job.unplannedCost();
        return own != null ? own : problem.weights().unplannedCost(job.priority());
    }

    private void checkSaid(String what, @Nullable Long said, long computed) {
        if (said != null && said != computed) {
            faults.add(new Fault("", "", "the file says %s %d, but it is %d".formatted(what, said, computed)));
        }
    }
}
