package dev.fixpoint.shared;

/**
 * A point on the earth, WGS 84.
 *
 * @param lon degrees, −180 to 180
 * @param lat degrees, −90 to 90
 */
public record GeoPoint(double lon, double lat) {
    public GeoPoint {
        if (!(lon >= -180 && lon <= 180 && lat >= -90 && lat <= 90)) {
            throw SharedProblem.POINT_OFF_EARTH.refuse(lon, lat);
        }
    }
}
