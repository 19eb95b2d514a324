package dev.fixpoint.roads;

/**
 * A point on the Earth, WGS 84.
 *
 * @param lon degrees east, −180 to 180
 * @param lat degrees north, −90 to 90
 */
public record LonLat(double lon, double lat) {
    /** Mean radius of the Earth in metres (IUGG 1980). */
    private static final double EARTH_RADIUS_M = 6_371_008.8;

    public LonLat {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("No point on the Earth: longitude %s, latitude %s".formatted(lon, lat));
        }
    }

    /** Distance as the crow flies in metres, by the haversine formula. */
    public double metresTo(LonLat other) {
        double sinLat = Math.sin(Math.toRadians(other.lat - lat) / 2);
        double sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double h =
                sinLat * sinLat + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
