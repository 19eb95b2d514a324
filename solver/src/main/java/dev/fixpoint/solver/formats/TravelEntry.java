package dev.fixpoint.solver.formats;

import static dev.fixpoint.solver.formats.Absent.or;

import dev.fixpoint.solver.GreatCircleTravel;
import dev.fixpoint.solver.TravelTimes;
import org.jspecify.annotations.Nullable;

/**
 * Travel times as a JSON problem gives them: a matrix, or coordinates to estimate from as {@link GreatCircleTravel} does.
 *
 * @param matrix seconds, {@code matrix[from][to]}
 * @param coordinates degrees east and north per place, WGS 84
 */
record TravelEntry(
        int @Nullable [][] matrix,
        double @Nullable [][] coordinates,
        @Nullable Double detour,
        @Nullable Double metresPerSec,
        @Nullable Integer overheadSec) {
    private static final double CITY_DETOUR = 1.35;
    private static final double CITY_METRES_PER_SEC = 28 / 3.6;
    private static final int CITY_OVERHEAD_SEC = 120;

    TravelTimes toTravelTimes() {
        if (matrix != null && coordinates == null) {
            return ofMatrix(matrix);
        }
        if (coordinates != null && matrix == null) {
            return ofCoordinates(coordinates);
        }
        throw new IllegalArgumentException("needs either a matrix or coordinates");
    }

    private TravelTimes ofMatrix(int[][] rows) {
        if (detour != null || metresPerSec != null || overheadSec != null) {
            throw new IllegalArgumentException("detour, metresPerSec and overheadSec belong to coordinates");
        }
        for (int from = 0; from < rows.length; from++) {
            if (rows[from].length != rows.length) {
                throw new IllegalArgumentException("matrix[%d] has %d entries, but there are %d rows"
                        .formatted(from, rows[from].length, rows.length));
            }
            for (int seconds : rows[from]) {
                Limits.seconds("matrix[%d]".formatted(from), seconds);
            }
        }
        return new TravelMatrix(rows);
    }

    private TravelTimes ofCoordinates(double[][] points) {
        var longitudes = new double[points.length];
        var latitudes = new double[points.length];
        for (int place = 0; place < points.length; place++) {
            if (points[place].length != 2) {
                throw new IllegalArgumentException("coordinates[%d] must be [longitude, latitude]".formatted(place));
            }
            longitudes[place] = degrees("longitude", place, points[place][0], 180);
            latitudes[place] = degrees("latitude", place, points[place][1], 90);
        }
        return new GreatCircleTravel(
                longitudes,
                latitudes,
                or(detour, CITY_DETOUR),
                or(metresPerSec, CITY_METRES_PER_SEC),
                or(overheadSec, CITY_OVERHEAD_SEC));
    }

    private static double degrees(String what, int place, double degrees, double most) {
        if (!(Math.abs(degrees) <= most)) {
            throw new IllegalArgumentException(
                    "coordinates[%d] has %s %s, beyond %s degrees".formatted(place, what, degrees, most));
        }
        return degrees;
    }
}
