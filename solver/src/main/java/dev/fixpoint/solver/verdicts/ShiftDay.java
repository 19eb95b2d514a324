package dev.fixpoint.solver.verdicts;

import dev.fixpoint.solver.Break;
import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Pin;
import dev.fixpoint.solver.RouteProblem;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.WorkShift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One route of a timetable laid out over its shift: travel from the matrix, services as said, and each break in the first
 * gap that has room for it.
 */
final class ShiftDay {
    final WorkShift shift;
    final List<Stop> stops;
    final List<Break> missedBreaks = new ArrayList<>();

    private final RouteProblem problem;
    private final Map<String, Job> jobs;
    private final int[] legs;
    private final int[] onwardLegs;
    private final int[] loadingSec;
    private long restSec;
    private long homeSec;

    /** @param stops at least one, all of known jobs */
    ShiftDay(RouteProblem problem, Map<String, Job> jobs, WorkShift shift, List<Stop> stops) {
        this.problem = problem;
        this.jobs = jobs;
        this.shift = shift;
        this.stops = List.copyOf(stops);
        legs = new int[stops.size() + 1];
        onwardLegs = new int[legs.length];
        loadingSec = new int[legs.length];
        for (int i = 0; i < legs.length; i++) {
            int from = i == 0 ? shift.startPlace() : job(i - 1).place();
            int to = i == stops.size() ? shift.endPlace() : job(i).place();
            legs[i] = problem.travel().seconds(from, to);
            onwardLegs[i] = legs[i];
            var warehouse = shift.warehouse();
            if (warehouse != null && isByWarehouse(i)) {
                onwardLegs[i] = problem.travel().seconds(warehouse.place(), to);
                legs[i] = problem.travel().seconds(from, warehouse.place()) + onwardLegs[i];
                loadingSec[i] = warehouse.loadingSec();
            }
        }
        rest();
    }

    /** Walks the gaps between services and the breaks side by side, both in order of time. */
    private void rest() {
        int gap = 1;
        long freeSec = stops.getFirst().endSec();
        long onTheWay = way(1);
        for (var due : shift.breaks()) {
            if (isAtHome(due)) {
                continue;
            }
            while (gap < stops.size()
                    && !fits(due, freeSec, onTheWay, stops.get(gap).startSec())) {
                freeSec = stops.get(gap).endSec();
                onTheWay = way(++gap);
            }
            boolean isBefore = Math.max(freeSec, due.earliestSec()) <= due.latestSec();
            if (gap < stops.size()) {
                long after = Math.max(freeSec + onTheWay, due.earliestSec());
                boolean isAfter = after <= due.latestSec()
                        && after + due.durationSec() <= stops.get(gap).startSec();
                freeSec = (isAfter ? after : Math.max(freeSec, due.earliestSec())) + due.durationSec();
                onTheWay = isAfter ? 0 : onTheWay;
                restSec += due.durationSec();
            } else if (freeSec + onTheWay > due.latestSec()) {
                if (!isBefore) {
                    missedBreaks.add(due);
                    continue;
                }
                freeSec = Math.max(freeSec, due.earliestSec()) + due.durationSec();
                restSec += due.durationSec();
            }
        }
        homeSec = Math.max(freeSec, stops.getLast().endSec()) + legs[legs.length - 1];
    }

    /** Whether work begins so late that the break can be taken before, or is over. */
    private boolean isAtHome(Break due) {
        return leftSec() > due.latestSec() || leftSec() >= due.earliestSec() + due.durationSec();
    }

    private static boolean fits(Break due, long freeSec, long onTheWay, long nextSec) {
        long before = Math.max(freeSec, due.earliestSec());
        long after = Math.max(freeSec + onTheWay, due.earliestSec());
        return before <= due.latestSec() && before + due.durationSec() + onTheWay <= nextSec
                || after <= due.latestSec() && after + due.durationSec() <= nextSec;
    }

    Job job(int stop) {
        return Objects.requireNonNull(jobs.get(stops.get(stop).jobId()));
    }

    /** Whether the van is said to go by the warehouse on the way to a stop. */
    boolean isByWarehouse(int stop) {
        return stop < stops.size() && stops.get(stop).warehouseSec() != null;
    }

    /** The stop before which the van goes by the warehouse; the end where it does not. */
    int fetchAt() {
        int at = 0;
        while (at < stops.size() && !isByWarehouse(at)) {
            at++;
        }
        return at;
    }

    /** Travel to a stop, by the warehouse or straight; behind the last, home. */
    int leg(int stop) {
        return legs[stop];
    }

    /** From leaving to arrival: travel and loading. */
    long way(int stop) {
        return (long) legs[stop] + loadingSec[stop];
    }

    /** From being at the warehouse to arrival. */
    long onward(int stop) {
        return (long) onwardLegs[stop] + loadingSec[stop];
    }

    /** The longest trip on the way to a stop. */
    int longestTrip(int stop) {
        return Math.max(legs[stop] - onwardLegs[stop], onwardLegs[stop]);
    }

    long travelSec() {
        long sum = 0;
        for (int leg : legs) {
            sum += leg;
        }
        return sum;
    }

    long leftSec() {
        return stops.getFirst().startSec() - way(0);
    }

    long homeSec() {
        return homeSec;
    }

    /** Between leaving and being back, neither travel nor loading nor service nor a break. */
    long waitingSec() {
        long serviceSec = stops.stream()
                .mapToLong(stop -> stop.endSec() - stop.startSec())
                .sum();
        return homeSec
                - leftSec()
                - travelSec()
                - serviceSec
                - restSec
                - IntStream.of(loadingSec).asLongStream().sum();
    }

    /** Seconds the job takes this technician. */
    long durationSec(int stop) {
        var job = job(stop);
        int level = job.skills().keySet().stream()
                .mapToInt(skill -> shift.skills().getOrDefault(skill, 0))
                .min()
                .orElse(0);
        long percent = shift.pacePercent().getOrDefault(level, 100);
        return Math.ceilDiv(job.durationSec() * percent, 100L);
    }

    /** How many jobs locked by position to this shift come before a job that is; of equals the first by identifier. */
    int lockedPlace(int stop) {
        return problem.jobs().stream()
                .filter(job -> lockedPosition(job).isPresent())
                .sorted(Comparator.comparing((Job job) -> lockedPosition(job).orElseThrow())
                        .thenComparing(Job::id))
                .toList()
                .indexOf(job(stop));
    }

    private Optional<Integer> lockedPosition(Job job) {
        return Optional.ofNullable(job.pin())
                .filter(pin -> pin.shiftId().equals(shift.id()))
                .map(Pin::position);
    }

    boolean isKnownTechnician(String id) {
        return problem.shifts().stream().anyMatch(each -> each.technicianId().equals(id));
    }

    boolean isKnownShift(String id) {
        return problem.shifts().stream().anyMatch(each -> each.id().equals(id));
    }
}
