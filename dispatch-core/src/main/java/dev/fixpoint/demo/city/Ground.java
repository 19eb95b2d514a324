package dev.fixpoint.demo.city;

import dev.fixpoint.shared.GeoPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Between metres east and north of the city's centre and the earth. */
public final class Ground {
    static final GeometryFactory GEOMETRY = new GeometryFactory();

    private static final double LON = 118.72;
    private static final double LAT = 30.94;
    private static final double METRES_PER_DEGREE_LAT = 110_860;
    private static final double METRES_PER_DEGREE_LON = 111_320 * Math.cos(Math.toRadians(LAT));

    /** Radius of the sphere that web maps are drawn on, metres. */
    private static final double WEB_MERCATOR_RADIUS = 6_378_137;

    private Ground() {}

    /** To the nearest 0.1 m. */
    public static GeoPoint point(Coordinate metres) {
        return new GeoPoint(rounded(lon(metres)), rounded(lat(metres)));
    }

    /** A copy in degrees, WGS 84. */
    public static Geometry degrees(Geometry metres) {
        return changed(metres, c -> c.setCoordinate(new Coordinate(rounded(lon(c)), rounded(lat(c)))));
    }

    /** A copy in web Mercator, EPSG:3857. */
    public static Geometry mercator(Geometry metres) {
        return changed(metres, c -> {
            var x = WEB_MERCATOR_RADIUS * Math.toRadians(lon(c));
            var y = WEB_MERCATOR_RADIUS * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat(c)) / 2));
            c.setCoordinate(new Coordinate(Math.rint(x * 10) / 10, Math.rint(y * 10) / 10));
        });
    }

    private static Geometry changed(Geometry geometry, CoordinateFilter change) {
        var copy = geometry.copy();
        copy.apply(change);
        copy.geometryChanged();
        return copy;
    }

    private static double lon(Coordinate metres) {
        return LON + metres.x / METRES_PER_DEGREE_LON;
    }

    private static double lat(Coordinate metres) {
        return LAT + metres.y / METRES_PER_DEGREE_LAT;
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e6) / 1e6;
    }
}
