package dev.fixpoint.solver.formats;

import static dev.fixpoint.solver.formats.Absent.or;

import dev.fixpoint.solver.Break;
import dev.fixpoint.solver.Warehouse;
import dev.fixpoint.solver.WorkShift;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A {@link WorkShift} as a JSON problem gives it: the same names, and what is at its default may be left out. */
record ShiftEntry(
        @Given String id,
        @Given String technicianId,
        @Given int startPlace,
        @Given int endPlace,
        @Given long startSec,
        @Given long endSec,
        @Nullable Map<String, Integer> skills,
        @Nullable Map<Integer, Integer> pacePercent,
        @Nullable Set<String> tools,
        @Nullable Map<String, Integer> stock,
        @Nullable Set<String> territories,
        @Nullable List<Break> breaks,
        @Nullable Long overtimeSec,
        @Nullable Integer longestTripSec,
        @Nullable Long mostTravelSec,
        @Nullable Long useCost,
        @Nullable Long workPerSec,
        @Nullable Long workedBeforeSec,
        @Nullable Warehouse warehouse) {
    private static final int SLOWEST_PERCENT = 10_000;

    WorkShift toShift() {
        check();
        return WorkShift.of(id, technicianId, startPlace, endPlace, startSec, endSec)
                .skills(or(skills, Map.of()))
                .pacePercent(or(pacePercent, Map.of()))
                .tools(or(tools, Set.of()))
                .stock(or(stock, Map.of()))
                .territories(or(territories, Set.of()))
                .breaks(or(breaks, List.of()))
                .overtimeSec(or(overtimeSec, 0L))
                .longestTripSec(or(longestTripSec, Integer.MAX_VALUE))
                .mostTravelSec(or(mostTravelSec, Long.MAX_VALUE))
                .useCost(or(useCost, 0L))
                .workPerSec(or(workPerSec, 0L))
                .workedBeforeSec(or(workedBeforeSec, 0L))
                .warehouse(warehouse)
                .build();
    }

    private void check() {
        Limits.moment("startSec", startSec);
        Limits.moment("endSec", endSec);
        Limits.seconds("overtimeSec", or(overtimeSec, 0L));
        Limits.seconds("workedBeforeSec", or(workedBeforeSec, 0L));
        Limits.price("useCost", or(useCost, 0L));
        Limits.within("workPerSec", or(workPerSec, 0L), 0, Limits.MOST);
        or(skills, Map.<String, Integer>of()).values().forEach(level -> Limits.level("skills", level));
        or(stock, Map.<String, Integer>of()).values().forEach(quantity -> Limits.quantity("stock", quantity));
        or(pacePercent, Map.<Integer, Integer>of())
                .values()
                .forEach(percent -> Limits.within("pacePercent", percent, 0, SLOWEST_PERCENT));
        if (warehouse != null) {
            Limits.seconds("warehouse", warehouse.loadingSec());
        }
        for (var rest : or(breaks, List.<Break>of())) {
            Limits.moment("breaks", rest.earliestSec());
            Limits.moment("breaks", rest.latestSec());
            Limits.seconds("breaks", rest.durationSec());
        }
    }
}
