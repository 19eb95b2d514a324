package dev.fixpoint.shared;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;

/** Between our points and the geometry library's. */
public final class Points {
    private static final GeometryFactory WGS_84 = new GeometryFactory(new PrecisionModel(), 4326);

    private Points() {}

    public static Point toGeometry(GeoPoint point) {
        return WGS_84.createPoint(new Coordinate(point.lon(), point.lat()));
    }

    public static GeoPoint fromGeometry(Point point) {
        return new GeoPoint(point.getX(), point.getY());
    }
}
