package dev.fixpoint.solver.verdicts;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Weights;
import dev.fixpoint.solver.WorkShift;
import java.util.Objects;

/** What one route of a timetable costs, term by term as {@link Weights} describes them. */
final class ShiftCost {
    private final ShiftDay day;
    private final WorkShift shift;
    private final Weights weights;

    ShiftCost(ShiftDay day, Weights weights) {
        this.day = day;
        this.shift = day.shift;
        this.weights = weights;
    }

    long total() {
        long cost = weights.shiftUsed() + shift.useCost();
        for (int i = 0; i < day.stops.size(); i++) {
            cost += who(day.job(i)) + when(day.job(i), day.stops.get(i).startSec());
        }
        long workedSec = day.homeSec() - day.leftSec();
        return cost
                + weights.travelPerSec() * day.travelSec()
                + weights.waitingPerSec() * day.waitingSec()
                + weights.overtimePerSec() * Math.max(0, day.homeSec() - shift.endSec())
                + shift.workPerSec() * workedSec
                + weights.workloadPerSec()
                        * (workedSec * (workedSec + 2 * shift.workedBeforeSec()))
                        / (shift.endSec() - shift.startSec());
    }

    private long who(Job job) {
        long cost = 0;
        var preferred = job.preferredTechnician();
        if (preferred != null && !preferred.equals(shift.technicianId()) && day.isKnownTechnician(preferred)) {
            cost += weights.notPreferred();
        }
        var published = job.published();
        if (published != null && !published.shiftId().equals(shift.id()) && day.isKnownShift(published.shiftId())) {
            cost += weights.movedTechnician();
        }
        var territory = job.territory();
        if (territory != null
                && !shift.territories().isEmpty()
                && !shift.territories().contains(territory)) {
            cost += weights.crossTerritory();
        }
        return cost;
    }

    private long when(Job job, long startSec) {
        long cost = 0;
        var deadline = job.deadlineSec();
        if (deadline != null && startSec > deadline) {
            cost += (startSec - deadline) * job.priority() * weights.latenessPerSec();
        }
        var published = job.published();
        if (published != null && published.shiftId().equals(shift.id())) {
            cost += Math.abs(startSec - Objects.requireNonNull(published.startSec())) / 60 * weights.movedPerMinute();
        }
        return cost;
    }
}
