package dev.fixpoint.demo.city;

import dev.fixpoint.demo.Dice;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** Lays a slightly curved grid of streets into a piece of land. */
final class QuarterPlan {
    private static final double SHORTEST = 140;
    private static final double POINT_EVERY = 60;

    private final Dice dice;
    private final PlaceNames names;

    QuarterPlan(Dice dice, PlaceNames names) {
        this.dice = dice;
        this.names = names;
    }

    List<Street> streets(Geometry land, double spacing) {
        var centre = land.getCentroid().getCoordinate();
        double heading = Math.atan2(centre.y, centre.x) + dice.between(-0.35, 0.35);
        var streets = new ArrayList<Street>();
        streets.addAll(parallel(land, centre, heading, spacing));
        streets.addAll(parallel(land, centre, heading + Math.PI / 2, spacing * dice.between(1.1, 1.6)));
        return streets;
    }

    private List<Street> parallel(Geometry land, Coordinate centre, double heading, double spacing) {
        double reach = 0.5
                * Math.hypot(
                        land.getEnvelopeInternal().getWidth(),
                        land.getEnvelopeInternal().getHeight());
        double swing = dice.between(0, 0.35) * spacing;
        double length = dice.between(350, 900);
        var streets = new ArrayList<Street>();
        for (double aside = -reach + dice.between(0.3, 0.7) * spacing; aside < reach; aside += spacing) {
            var line = curve(centre, heading, aside, reach, swing, length);
            var cut = line.intersection(land);
            for (int i = 0; i < cut.getNumGeometries(); i++) {
                if (cut.getGeometryN(i) instanceof LineString piece && piece.getLength() >= SHORTEST) {
                    streets.add(new Street(Street.Kind.RESIDENTIAL, names.lane(), piece));
                }
            }
        }
        return streets;
    }

    private static LineString curve(
            Coordinate centre, double heading, double aside, double reach, double swing, double length) {
        var points = new ArrayList<Coordinate>();
        for (double along = -reach; along <= reach; along += POINT_EVERY) {
            double off = aside + swing * Math.sin(along / length);
            points.add(new Coordinate(
                    centre.x + along * Math.cos(heading) - off * Math.sin(heading),
                    centre.y + along * Math.sin(heading) + off * Math.cos(heading)));
        }
        return Ground.GEOMETRY.createLineString(points.toArray(Coordinate[]::new));
    }
}
