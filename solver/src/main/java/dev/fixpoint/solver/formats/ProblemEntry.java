package dev.fixpoint.solver.formats;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Link;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.TravelTimes;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A whole JSON problem as it stands in its file. */
record ProblemEntry(
        @JsonProperty("$schema") @Nullable String schema,
        @Given TravelEntry travel,
        @Given List<JobEntry> jobs,
        @Given List<ShiftEntry> shifts,
        @Nullable List<Link> links,
        @Nullable WeightsEntry weights) {
    /** @throws IllegalArgumentException whose message begins with where in the file it is */
    RouteProblem toProblem() {
        var times = at("travel", travel::toTravelTimes);
        var problemJobs = new ArrayList<Job>();
        var problemShifts = new ArrayList<WorkShift>();
        var ids = new HashSet<String>();
        for (int i = 0; i < jobs.size(); i++) {
            var job = jobs.get(i);
            problemJobs.add(at("jobs[%d]".formatted(i), () -> {
                checkNew(ids, job.id());
                checkPlace("place", job.place(), times);
                return job.toJob();
            }));
        }
        ids.clear();
        for (int i = 0; i < shifts.size(); i++) {
            var shift = shifts.get(i);
            problemShifts.add(at("shifts[%d]".formatted(i), () -> {
                checkNew(ids, shift.id());
                checkPlace("startPlace", shift.startPlace(), times);
                checkPlace("endPlace", shift.endPlace(), times);
                if (shift.warehouse() != null) {
                    checkPlace("warehouse.place", shift.warehouse().place(), times);
                }
                return shift.toShift();
            }));
        }
        return new RouteProblem(
                problemJobs,
                problemShifts,
                linksBetween(problemJobs),
                times,
                weights == null ? Weights.standard() : at("weights", weights::toWeights));
    }

    private List<Link> linksBetween(List<Job> problemJobs) {
        var known = problemJobs.stream().map(Job::id).collect(Collectors.toSet());
        var given = Absent.or(links, List.<Link>of());
        for (int i = 0; i < given.size(); i++) {
            var link = given.get(i);
            at("links[%d]".formatted(i), () -> checkLink(link, known));
        }
        return given;
    }

    private static Link checkLink(Link link, Set<String> known) {
        var named = switch (link) {
            case Link.Together together -> together.jobIds();
            case Link.Following following -> {
                Limits.moment("leastDelaySec", following.leastDelaySec());
                Limits.moment("mostDelaySec", following.mostDelaySec());
                yield List.of(following.firstId(), following.secondId());
            }
        };
        for (var id : named) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException("there is no job " + id);
            }
        }
        return link;
    }

    private static <T> T at(String where, Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s: %s".formatted(where, e.getMessage()), e);
        }
    }

    private static void checkNew(Set<String> ids, String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("the id %s was used before".formatted(id));
        }
    }

    private static void checkPlace(String name, int place, TravelTimes times) {
        if (place < 0 || place >= times.places()) {
            throw new IllegalArgumentException(
                    "%s is %d, but there are %d places, from 0".formatted(name, place, times.places()));
        }
    }
}
