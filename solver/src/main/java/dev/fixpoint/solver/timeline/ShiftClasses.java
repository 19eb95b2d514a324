package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Pin;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.WorkShift;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Shifts between which no job can tell a difference are of one class: only one unused shift of a class need be tried. */
public final class ShiftClasses {
    private final int[] classOf;
    private final int[] first;

    public ShiftClasses(RouteProblem problem) {
        var named = named(problem);
        var byLook = new HashMap<WorkShift, Integer>();
        classOf = new int[problem.shifts().size()];
        int[] firsts = new int[classOf.length];
        for (int shift = 0; shift < classOf.length; shift++) {
            var look = look(problem.shifts().get(shift), named);
            Integer known = byLook.putIfAbsent(look, byLook.size());
            classOf[shift] = known == null ? byLook.size() - 1 : known;
            if (known == null) {
                firsts[classOf[shift]] = shift;
            }
        }
        first = Arrays.copyOf(firsts, byLook.size());
    }

    private static Set<String> named(RouteProblem problem) {
        var named = new HashSet<String>();
        for (Job job : problem.jobs()) {
            named.addAll(job.onlyTechnicians());
            named.addAll(job.excludedTechnicians());
            Stream.ofNullable(job.preferredTechnician()).forEach(named::add);
            Stream.of(job.pin(), job.published())
                    .filter(pin -> pin != null)
                    .map(Pin::shiftId)
                    .forEach(named::add);
        }
        return Set.copyOf(named);
    }

    /** The shift without the names nobody asks for. */
    private static WorkShift look(WorkShift shift, Set<String> named) {
        boolean isNamed = named.contains(shift.id());
        return shift.with()
                .id(isNamed ? shift.id() : "")
                .technicianId(isNamed || named.contains(shift.technicianId()) ? shift.technicianId() : "")
                .build();
    }

    /** Whether the same shifts are of the same classes. */
    boolean isLike(ShiftClasses other) {
        return Arrays.equals(classOf, other.classOf);
    }

    public int count() {
        return first.length;
    }

    public int of(int shift) {
        return classOf[shift];
    }

    /** A shift of the class that stands for all. */
    public int first(int shiftClass) {
        return first[shiftClass];
    }
}
