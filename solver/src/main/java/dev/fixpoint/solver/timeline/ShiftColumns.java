package dev.fixpoint.solver.timeline;

import dev.fixpoint.solver.Break;
import dev.fixpoint.solver.WorkShift;
import java.util.List;
import java.util.Map;

/** The shifts of a problem, one array per property. */
final class ShiftColumns {
    final int[] technician;
    final int[] startPlace;
    final int[] endPlace;
    final long[] startSec;
    final long[] endSec;
    final long[] overtimeSec;
    final int[] longestTripSec;
    final long[] mostTravelSec;
    final long[] useCost;
    final long[] workPerSec;
    final long[] workedBeforeSec;
    final Break[][] breaks;

    ShiftColumns(List<WorkShift> shifts, Map<String, Integer> technicianIndex) {
        int n = shifts.size();
        technician = new int[n];
        startPlace = new int[n];
        endPlace = new int[n];
        startSec = new long[n];
        endSec = new long[n];
        overtimeSec = new long[n];
        longestTripSec = new int[n];
        mostTravelSec = new long[n];
        useCost = new long[n];
        workPerSec = new long[n];
        workedBeforeSec = new long[n];
        breaks = new Break[n][];
        for (int s = 0; s < n; s++) {
            var shift = shifts.get(s);
            technician[s] = technicianIndex.getOrDefault(shift.technicianId(), IndexedProblem.NONE);
            startPlace[s] = shift.startPlace();
            endPlace[s] = shift.endPlace();
            startSec[s] = shift.startSec();
            endSec[s] = shift.endSec();
            overtimeSec[s] = shift.overtimeSec();
            longestTripSec[s] = shift.longestTripSec();
            mostTravelSec[s] = shift.mostTravelSec();
            useCost[s] = shift.useCost();
            workPerSec[s] = shift.workPerSec();
            workedBeforeSec[s] = shift.workedBeforeSec();
            breaks[s] = shift.breaks().toArray(Break[]::new);
        }
    }
}
