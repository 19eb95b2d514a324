package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.WorkShift;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The numbers of what is in a problem by identifier, in the order of the problem.
 *
 * @param technicians of those who have a shift
 */
record Identifiers(Map<String, Integer> jobs, Map<String, Integer> shifts, Map<String, Integer> technicians) {
    /** @throws IllegalArgumentException if two jobs or two shifts have the same */
    static Identifiers of(RouteProblem problem) {
        var technicians = new LinkedHashMap<String, Integer>();
        problem.shifts().forEach(shift -> technicians.putIfAbsent(shift.technicianId(), technicians.size()));
        return new Identifiers(
                unique(problem.jobs(), Job::id, "job"), unique(problem.shifts(), WorkShift::id, "shift"), technicians);
    }

    private static <T> Map<String, Integer> unique(List<T> things, Function<T, String> id, String what) {
        var index = new LinkedHashMap<String, Integer>();
        for (var thing : things) {
            if (index.putIfAbsent(id.apply(thing), index.size()) != null) {
                throw new IllegalArgumentException("Two %ss have the identifier %s".formatted(what, id.apply(thing)));
            }
        }
        return index;
    }
}
