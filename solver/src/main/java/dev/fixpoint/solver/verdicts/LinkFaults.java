package dev.fixpoint.solver.verdicts;

import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.Route;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.WorkShift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The links between jobs that a timetable breaks. A link that names a job the problem does not have is no link. */
final class LinkFaults {
    private final RouteProblem problem;
    private final Map<String, Stop> stops = new HashMap<>();
    private final Map<String, String> technicians = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    LinkFaults(RouteProblem problem, List<Route> routes) {
        this.problem = problem;
        var technicianOf = problem.shifts().stream().collect(Collectors.toMap(WorkShift::id, WorkShift::technicianId));
        for (var route : routes) {
            for (var stop : route.stops()) {
                stops.putIfAbsent(stop.jobId(), stop);
                technicians.putIfAbsent(stop.jobId(), technicianOf.getOrDefault(route.shiftId(), ""));
            }
        }
    }

    List<Fault> found() {
        var known = problem.jobs().stream().map(job -> job.id()).collect(Collectors.toSet());
        for (var link : problem.links()) {
            switch (link) {
                case Link.Together together -> check(together, known);
                case Link.Following following -> check(following, known);
            }
        }
        return faults;
    }

    private void fault(String job, String what) {
        faults.add(new Fault("", job, what));
    }

    private void check(Link.Together together, Set<String> known) {
        var planned = together.jobIds().stream().filter(stops::containsKey).toList();
        if (!known.containsAll(together.jobIds()) || planned.isEmpty()) {
            return;
        }
        var first = planned.getFirst();
        long startSec = stop(first).startSec();
        var busy = new HashMap<String, String>();
        for (var job : together.jobIds()) {
            if (!stops.containsKey(job)) {
                fault(job, "is left out, but %s is not".formatted(first));
                continue;
            }
            if (stop(job).startSec() != startSec) {
                fault(
                        job,
                        "starts at %d, but together with %s, which starts at %d"
                                .formatted(stop(job).startSec(), first, startSec));
            }
            var technician = technicians.getOrDefault(job, "");
            var other = busy.putIfAbsent(technician, job);
            if (other != null) {
                fault(job, "is with technician %s, like %s, but needs another".formatted(technician, other));
            }
        }
    }

    private void check(Link.Following following, Set<String> known) {
        var second = following.secondId();
        if (!known.contains(following.firstId()) || !stops.containsKey(second)) {
            return;
        }
        if (!stops.containsKey(following.firstId())) {
            fault(second, "follows %s, which is left out".formatted(following.firstId()));
            return;
        }
        long delaySec = stop(second).startSec() - stop(following.firstId()).endSec();
        if (delaySec < following.leastDelaySec() || delaySec > following.mostDelaySec()) {
            fault(
                    second,
                    "starts %d s after the end of %s, not %d to %d s"
                            .formatted(
                                    delaySec,
                                    following.firstId(),
                                    following.leastDelaySec(),
                                    following.mostDelaySec()));
        }
    }

    private Stop stop(String job) {
        return Objects.requireNonNull(stops.get(job));
    }
}
