package dev.fixpoint.fieldwork;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.visits.FieldVisit;
import dev.fixpoint.visits.Sighting;
import org.jspecify.annotations.Nullable;

/** The circle around a site in which a technician has arrived. Outside of it only a reason lets them check in. */
final class Fence {
    /** Sites are points on a street; estates are wide, and phones indoors are off. */
    static final int RADIUS = 300;

    /** Whoever does not know to a kilometre where they are does not know it. */
    private static final int USELESS = 1_000;

    private static final double EARTH = 6_371_008.8;

    private Fence() {}

    static void check(FieldVisit visit, @Nullable Sighting seen, @Nullable String reason) {
        if (reason != null && !reason.isBlank()) {
            return;
        }
        if (seen == null || seen.accuracy() > USELESS) {
            throw FieldProblem.POSITION_MISSING.refuse();
        }
        var distance = metres(visit.site(), seen.location());
        if (distance - seen.accuracy() > RADIUS) {
            throw FieldProblem.OUTSIDE_FENCE
                    .refuse(distance, RADIUS)
                    .with("distance", distance)
                    .with("radius", RADIUS);
        }
    }

    private static long metres(GeoPoint one, GeoPoint other) {
        var north = Math.toRadians(other.lat() - one.lat());
        var east = Math.toRadians(other.lon() - one.lon());
        var a = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(one.lat()))
                        * Math.cos(Math.toRadians(other.lat()))
                        * Math.pow(Math.sin(east / 2), 2);
        return Math.round(2 * EARTH * Math.asin(Math.sqrt(a)));
    }
}
