package dev.fixpoint.roads;

import dev.fixpoint.solver.TravelTimes;
import java.util.Arrays;
import java.util.List;

/**
 * Travel times of some places on the roads, not symmetric. Two places at the same point are 0 seconds apart. A trip longer
 * than the horizon takes the great-circle estimate, but no less than the horizon; a trip to or from a place without a road,
 * or without a road between, takes the estimate. Immutable, for several threads.
 */
public final class RoadTravel implements TravelTimes {
    static final int NO_ROW = -1;
    static final long NO_ROAD = -1;

    private final List<LonLat> points;
    private final int[] rows;
    private final int[] components;
    private final TripTable table;
    private final Estimate estimate;
    private final RoadTimes.Settings settings;

    /**
     * @param rows by place: its spot in the table, or {@link #NO_ROW} if no road is near
     * @param components by place: the same for places joined by roads
     */
    RoadTravel(
            List<LonLat> points,
            int[] rows,
            int[] components,
            TripTable table,
            Estimate estimate,
            RoadTimes.Settings settings) {
        this.points = List.copyOf(points);
        this.rows = rows;
        this.components = components;
        this.table = table;
        this.estimate = estimate;
        this.settings = settings;
    }

    @Override
    public int places() {
        return rows.length;
    }

    @Override
    public int seconds(int from, int to) {
        if (rows[from] == rows[to] && points.get(from).equals(points.get(to))) {
            return 0;
        }
        int driven = driven(from, to);
        return settings.doorSec() + (driven == SparseRow.ABSENT ? estimated(from, to) : driven);
    }

    /** Whether the roads answer for this pair, and not the estimate. */
    public boolean isOnRoad(int from, int to) {
        return driven(from, to) != SparseRow.ABSENT;
    }

    /** How many of the places have a road near. */
    public long placesOnRoad() {
        return Arrays.stream(rows).filter(row -> row != NO_ROW).count();
    }

    private int driven(int from, int to) {
        return rows[from] == NO_ROW || rows[to] == NO_ROW ? SparseRow.ABSENT : table.seconds(rows[from], rows[to]);
    }

    private int estimated(int from, int to) {
        int seconds = estimate.seconds(points.get(from).metresTo(points.get(to)));
        boolean beyond = rows[from] != NO_ROW && rows[to] != NO_ROW && components[from] == components[to];
        return beyond ? Math.max(settings.horizonSec(), seconds) : seconds;
    }
}
