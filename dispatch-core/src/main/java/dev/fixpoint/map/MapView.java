package dev.fixpoint.map;

import dev.fixpoint.shared.GeoPoint;

/** What the map shows first; bounds in degrees, WGS 84. */
public record MapView(GeoPoint center, double west, double south, double east, double north) {
    static MapView of(double west, double south, double east, double north) {
        return new MapView(new GeoPoint((west + east) / 2, (south + north) / 2), west, south, east, north);
    }
}
