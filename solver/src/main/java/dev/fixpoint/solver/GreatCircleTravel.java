package dev.fixpoint.solver;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Travel times estimated from the distance as the crow flies: haversine distance × detour factor ÷ speed, plus a fixed
 * time per trip for parking and walking. Symmetric. Two places at the same point are 0 seconds apart.
 */
public final class GreatCircleTravel implements TravelTimes {
    /** Mean radius of the Earth in metres (IUGG 1980). */
    private static final double EARTH_RADIUS_M = 6_371_008.8;

    /** Half a chord of the unit sphere. */
    private static final double NEARBY = 0.05;

    /** A matrix of more places than this would need more than 36 MB. */
    private static final int MATRIX_PLACES = 3_000;

    private static final double CITY_DETOUR = 1.35;
    private static final double CITY_SPEED = 28 / 3.6;
    private static final int CITY_OVERHEAD_SEC = 120;

    private final double[] lon;
    private final double[] lat;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final double secondsPerMetre;
    private final int overheadSec;
    private final int @Nullable [] matrix;

    /**
     * @param longitudes degrees east, WGS 84, one per place
     * @param latitudes degrees north, WGS 84, one per place
     * @param detour road distance over straight distance, 1 or more
     * @param speed metres per second on the road, more than 0
     * @param overheadSec seconds added to each trip between two different points, 0 or more
     */
    public GreatCircleTravel(double[] longitudes, double[] latitudes, double detour, double speed, int overheadSec) {
        this(longitudes, latitudes, detour, speed, overheadSec, MATRIX_PLACES);
    }

    private GreatCircleTravel(
            double[] longitudes, double[] latitudes, double detour, double speed, int overheadSec, int matrixPlaces) {
        if (longitudes.length != latitudes.length) {
            throw new IllegalArgumentException(
                    "%d longitudes but %d latitudes".formatted(longitudes.length, latitudes.length));
        }
        if (!(detour >= 1 && speed > 0 && overheadSec >= 0)) {
            throw new IllegalArgumentException(
                    "Needs detour ≥ 1, speed > 0, overhead ≥ 0; got %s, %s, %s".formatted(detour, speed, overheadSec));
        }
        lon = radians(longitudes);
        lat = radians(latitudes);
        x = new double[lat.length];
        y = new double[lat.length];
        z = new double[lat.length];
        for (int i = 0; i < lat.length; i++) {
            x[i] = Math.cos(lat[i]) * Math.cos(lon[i]);
            y[i] = Math.cos(lat[i]) * Math.sin(lon[i]);
            z[i] = Math.sin(lat[i]);
        }
        secondsPerMetre = detour / speed;
        this.overheadSec = overheadSec;
        matrix = places() <= matrixPlaces ? matrix() : null;
    }

    /** Calibrated for a city: detour 1.35, 28 km/h door to door, two minutes to park and walk. */
    public static GreatCircleTravel city(double[] longitudes, double[] latitudes) {
        return new GreatCircleTravel(longitudes, latitudes, CITY_DETOUR, CITY_SPEED, CITY_OVERHEAD_SEC);
    }

    /** The same, computed trip by trip: for who asks about few of them. */
    public static GreatCircleTravel cityOnDemand(double[] longitudes, double[] latitudes) {
        return new GreatCircleTravel(longitudes, latitudes, CITY_DETOUR, CITY_SPEED, CITY_OVERHEAD_SEC, 0);
    }

    private static double[] radians(double[] degrees) {
        var radians = new double[degrees.length];
        for (int i = 0; i < degrees.length; i++) {
            if (!Double.isFinite(degrees[i])) {
                throw new IllegalArgumentException("Place %d has no coordinate: %s".formatted(i, degrees[i]));
            }
            radians[i] = Math.toRadians(degrees[i]);
        }
        return radians;
    }

    private int[] matrix() {
        int n = places();
        var seconds = new int[n * n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < from; to++) {
                int trip = computed(from, to);
                seconds[from * n + to] = trip;
                seconds[to * n + from] = trip;
            }
        }
        return seconds;
    }

    /** By the chord between the two points: the same as haversine, without its sines and cosines. */
    private int computed(int from, int to) {
        if (lon[from] == lon[to] && lat[from] == lat[to]) {
            return 0;
        }
        double dx = x[from] - x[to];
        double dy = y[from] - y[to];
        double dz = z[from] - z[to];
        double metres = 2 * EARTH_RADIUS_M * asin(Math.sqrt(dx * dx + dy * dy + dz * dz) / 2);
        return overheadSec + (int) Math.round(metres * secondsPerMetre);
    }

    /** The first terms of its series where the next is below a millimetre on the ground: within about 600 km. */
    private static double asin(double sine) {
        if (sine > NEARBY) {
            return Math.asin(Math.min(1, sine));
        }
        double square = sine * sine;
        return sine * (1 + square * (1.0 / 6 + square * (3.0 / 40 + square * (15.0 / 336))));
    }

    /** As the mole digs, which is never further than as the crow flies. */
    @Override
    public Optional<Positions> positions() {
        double seconds = EARTH_RADIUS_M * secondsPerMetre;
        return Optional.of(new Positions(times(seconds, x), times(seconds, y), times(seconds, z)));
    }

    private static double[] times(double factor, double[] values) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    @Override
    public int places() {
        return lon.length;
    }

    @Override
    public int seconds(int from, int to) {
        return matrix == null ? computed(from, to) : matrix[from * places() + to];
    }
}
