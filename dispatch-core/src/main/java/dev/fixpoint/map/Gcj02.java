package dev.fixpoint.map;

import dev.fixpoint.shared.GeoPoint;

/**
 * The shifted coordinates that maps of mainland China must use (GCJ-02), some 300 to 700 m off WGS 84. The shift is the
 * published approximation by sums of sines; there and back agree within a decimetre.
 */
final class Gcj02 {
    /** Semi-major axis in metres and squared eccentricity of the Krasovsky 1940 ellipsoid. */
    private static final double AXIS = 6_378_245;

    private static final double ECCENTRICITY = 0.006_693_421_622_965_943;

    /** Where the shift is counted from, degrees. */
    private static final double EAST = 105;

    private static final double NORTH = 35;

    private static final int ROUNDS = 4;

    private Gcj02() {}

    static GeoPoint of(GeoPoint wgs84) {
        return isShifted(wgs84) ? shifted(wgs84) : wgs84;
    }

    /** Whatever is shifted to the given point, found by taking the error back a few times. */
    static GeoPoint toWgs84(GeoPoint gcj02) {
        if (!isShifted(gcj02)) {
            return gcj02;
        }
        var guess = gcj02;
        for (int round = 0; round < ROUNDS; round++) {
            var there = shifted(guess);
            guess = new GeoPoint(guess.lon() + gcj02.lon() - there.lon(), guess.lat() + gcj02.lat() - there.lat());
        }
        return guess;
    }

    /** The rectangle around China in which maps shift. */
    private static boolean isShifted(GeoPoint point) {
        return point.lon() > 72.004 && point.lon() < 137.8347 && point.lat() > 0.8293 && point.lat() < 55.8271;
    }

    private static GeoPoint shifted(GeoPoint point) {
        double x = point.lon() - EAST;
        double y = point.lat() - NORTH;
        double sinLat = Math.sin(Math.toRadians(point.lat()));
        double bend = 1 - ECCENTRICITY * sinLat * sinLat;
        double metresPerRadianNorth = AXIS * (1 - ECCENTRICITY) / (bend * Math.sqrt(bend));
        double metresPerRadianEast = AXIS / Math.sqrt(bend) * Math.cos(Math.toRadians(point.lat()));
        return new GeoPoint(
                point.lon() + Math.toDegrees(eastward(x, y) / metresPerRadianEast),
                point.lat() + Math.toDegrees(northward(x, y) / metresPerRadianNorth));
    }

    /** Metres. */
    private static double eastward(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + waves(6 * x, 20, 2 * x, 20)
                + waves(x, 20, x / 3, 40)
                + waves(x / 12, 150, x / 30, 300);
    }

    /** Metres. */
    private static double northward(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + waves(6 * x, 20, 2 * x, 20)
                + waves(y, 20, y / 3, 40)
                + waves(y / 12, 160, y / 30, 320);
    }

    /** Two waves of given phases in half turns, two thirds of the given heights. */
    private static double waves(double one, double height, double other, double otherHeight) {
        return (height * Math.sin(one * Math.PI) + otherHeight * Math.sin(other * Math.PI)) * 2 / 3;
    }
}
