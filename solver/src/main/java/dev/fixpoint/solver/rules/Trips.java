package dev.fixpoint.solver.rules;

import dev.fixpoint.solver.timeline.Way;
import java.util.HashMap;
import java.util.Map;

/** The trips of a route with a detour to a warehouse, by where they begin and end. */
final class Trips {
    private static final int HOME = -1;
    private static final int WAREHOUSE = -2;

    private record Trip(int from, int to) {}

    private final Map<Trip, Integer> seconds = new HashMap<>();
    private int last = HOME;

    /** @param way to the job */
    void addTo(int job, Way way) {
        if (way.isByWarehouse()) {
            seconds.put(new Trip(last, WAREHOUSE), way.toWarehouseSec());
            last = WAREHOUSE;
        }
        seconds.put(new Trip(last, job), way.onwardSec());
        last = job;
    }

    void addHome(Way way) {
        addTo(HOME, way);
    }

    /** Seconds of the longest trip that another route does not have; 0 when there is none. */
    int longestNotIn(Trips other) {
        return seconds.entrySet().stream()
                .filter(trip -> !other.seconds.containsKey(trip.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }
}
