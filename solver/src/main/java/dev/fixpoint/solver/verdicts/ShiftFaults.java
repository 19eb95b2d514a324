package dev.fixpoint.solver.verdicts;

import dev.fixpoint.solver.Job;
import dev.fixpoint.solver.Pin;
import dev.fixpoint.solver.Stop;
import dev.fixpoint.solver.WorkShift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The hard rules that one route of a timetable breaks. */
final class ShiftFaults {
    private final ShiftDay day;
    private final WorkShift shift;
    private final List<Fault> faults = new ArrayList<>();

    ShiftFaults(ShiftDay day) {
        this.day = day;
        shift = day.shift;
    }

    List<Fault> found() {
        for (int i = 0; i < day.stops.size(); i++) {
            checkTimes(i, day.stops.get(i));
            var pin = day.job(i).pin();
            if (pin == null) {
                checkWho(i, day.job(i));
                checkWindow(day.job(i), day.stops.get(i));
            } else if (!pin.shiftId().equals(shift.id())) {
                fault(day.job(i), "is locked to shift " + pin.shiftId());
            } else {
                checkLock(i, pin, day.stops.get(i));
            }
        }
        checkWhole();
        return faults;
    }

    private void fault(Job job, String what) {
        faults.add(new Fault(shift.id(), job.id(), what));
    }

    private void fault(String what) {
        faults.add(new Fault(shift.id(), "", what));
    }

    private void checkLock(int i, Pin pin, Stop stop) {
        var startSec = pin.startSec();
        if (startSec != null && startSec != stop.startSec()) {
            fault(day.job(i), "is locked to start at %d, not %d".formatted(startSec, stop.startSec()));
        }
        if (pin.position() != null && day.lockedPlace(i) != i) {
            fault(day.job(i), "is locked to be number %d, not %d".formatted(day.lockedPlace(i) + 1, i + 1));
        }
    }

    private void checkTimes(int i, Stop stop) {
        var job = day.job(i);
        long readySec = i == 0 ? shift.startSec() : day.stops.get(i - 1).endSec();
        if (stop.travelSec() != day.leg(i)) {
            fault(job, "is %d s away, not %d".formatted(day.leg(i), stop.travelSec()));
        }
        if (stop.arriveSec() < readySec + day.way(i)) {
            fault(job, "cannot be reached by %d, only by %d".formatted(stop.arriveSec(), readySec + day.way(i)));
        }
        checkWarehouse(i, stop, readySec);
        if (stop.startSec() < stop.arriveSec()) {
            fault(job, "starts at %d, before the arrival at %d".formatted(stop.startSec(), stop.arriveSec()));
        }
        if (stop.endSec() - stop.startSec() != day.durationSec(i)) {
            fault(job, "takes %d s, not %d".formatted(day.durationSec(i), stop.endSec() - stop.startSec()));
        }
        if (day.longestTrip(i) > shift.longestTripSec()) {
            fault(job, "is %d s away; the longest trip is %d s".formatted(day.longestTrip(i), shift.longestTripSec()));
        }
    }

    private void checkWarehouse(int i, Stop stop, long readySec) {
        var atSec = stop.warehouseSec();
        if (atSec == null) {
            return;
        }
        var job = day.job(i);
        if (shift.warehouse() == null) {
            fault(job, "is reached by a warehouse, but the shift has none");
        } else if (i > day.fetchAt()) {
            fault(job, "is reached by the warehouse, where the van has been before");
        } else if (atSec < readySec + day.way(i) - day.onward(i) || atSec > stop.arriveSec() - day.onward(i)) {
            fault(job, "the van cannot be at the warehouse at %d on the way".formatted(atSec));
        }
    }

    private void checkWho(int i, Job job) {
        job.skills().forEach((skill, level) -> {
            int has = shift.skills().getOrDefault(skill, 0);
            if (has < level) {
                fault(job, "needs %s at level %d, not %d".formatted(skill, level, has));
            }
        });
        job.tools().stream()
                .filter(tool -> !shift.tools().contains(tool) && !isFetched(i))
                .forEach(tool -> fault(job, "needs %s, which is not in the van".formatted(tool)));
        boolean isOneOfThem =
                job.onlyTechnicians().isEmpty() || job.onlyTechnicians().contains(shift.technicianId());
        if (!isOneOfThem || job.excludedTechnicians().contains(shift.technicianId())) {
            fault(job, "technician %s must not come".formatted(shift.technicianId()));
        }
    }

    private boolean isFetched(int i) {
        return shift.warehouse() != null && i >= day.fetchAt();
    }

    private void checkWindow(Job job, Stop stop) {
        long startSec = stop.startSec();
        boolean isOpen = job.windows().isEmpty()
                || job.windows().stream().anyMatch(window -> window.fromSec() <= startSec && startSec < window.toSec());
        if (!isOpen) {
            fault(job, "starts at %d, outside its windows".formatted(startSec));
        }
    }

    private void checkWhole() {
        if (day.homeSec() > shift.endSec() + shift.overtimeSec()) {
            fault("back at %d, after %d".formatted(day.homeSec(), shift.endSec() + shift.overtimeSec()));
        }
        int home = day.leg(day.stops.size());
        if (home > shift.longestTripSec()) {
            fault("%d s home; the longest trip is %d s".formatted(home, shift.longestTripSec()));
        }
        if (day.travelSec() > shift.mostTravelSec()) {
            fault("%d s of travel, more than %d".formatted(day.travelSec(), shift.mostTravelSec()));
        }
        day.missedBreaks.forEach(
                due -> fault("no time for the break from %d to %d".formatted(due.earliestSec(), due.latestSec())));
        var used = new HashMap<String, Integer>();
        for (int i = 0; i < day.stops.size() && !isFetched(i); i++) {
            day.job(i).needs().forEach((what, quantity) -> used.merge(what, quantity, Integer::sum));
        }
        used.forEach((what, quantity) -> {
            int has = shift.stock().getOrDefault(what, 0);
            if (quantity > has) {
                fault("%s of %d is more than %d".formatted(what, quantity, has));
            }
        });
    }
}
