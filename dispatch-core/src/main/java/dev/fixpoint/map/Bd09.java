package dev.fixpoint.map;

import dev.fixpoint.shared.GeoPoint;

/** Baidu's coordinates: GCJ-02 turned and stretched a little more, by the published approximation. */
final class Bd09 {
    private static final double RIPPLES = Math.PI * 3000 / 180;

    private Bd09() {}

    static GeoPoint ofGcj02(GeoPoint gcj02) {
        double x = gcj02.lon();
        double y = gcj02.lat();
        double length = Math.hypot(x, y) + 0.00002 * Math.sin(y * RIPPLES);
        double angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * RIPPLES);
        return new GeoPoint(length * Math.cos(angle) + 0.0065, length * Math.sin(angle) + 0.006);
    }
}
