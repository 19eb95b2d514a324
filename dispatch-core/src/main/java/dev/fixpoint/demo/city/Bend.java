package dev.fixpoint.demo.city;

import dev.fixpoint.demo.Dice;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Bends a plan of circles and straight spokes into one that looks grown. The bending keeps order along both, so what does
 * not overlap in the plan does not overlap on the ground.
 */
final class Bend {
    /** Points in a full circle; neighbours share them, so borders fit without gaps. */
    static final int STEPS = 192;

    private static final double SPOKE_STEP = 350;

    private final double[] phases = new double[6];

    Bend(Dice dice) {
        for (int i = 0; i < phases.length; i++) {
            phases[i] = dice.between(0, 2 * Math.PI);
        }
    }

    /**
     * @param radius metres from the centre, in the plan
     * @param turn 0 (east) to 1 (east again), counter-clockwise
     */
    Coordinate at(double radius, double turn) {
        double angle = 2 * Math.PI * turn;
        double bent = angle
                + 0.10 * Math.sin(2 * angle + phases[0])
                + 0.05 * Math.sin(3 * angle + phases[1])
                + 0.09 * Math.sin(radius / 2600 + phases[2]);
        double grown = radius * (1 + 0.06 * Math.sin(2 * angle + phases[3]) + 0.04 * Math.sin(5 * angle + phases[4]));
        return new Coordinate(1.12 * grown * Math.cos(bent), grown * Math.sin(bent));
    }

    LineString ring(double radius) {
        return line(arc(radius, 0, STEPS));
    }

    LineString spoke(double from, double to, double turn) {
        return line(along(from, to, turn));
    }

    /** The area between two radii and two steps of the circle. */
    Polygon sector(double from, double to, int fromStep, int toStep) {
        var border = new ArrayList<>(arc(to, fromStep, toStep));
        border.addAll(along(to, from, turn(toStep)));
        border.addAll(arc(from, fromStep, toStep).reversed());
        border.addAll(along(from, to, turn(fromStep)));
        border.add(border.getFirst());
        return Ground.GEOMETRY.createPolygon(withoutRepeats(border).toArray(Coordinate[]::new));
    }

    static double turn(int step) {
        return (double) step / STEPS;
    }

    private List<Coordinate> arc(double radius, int fromStep, int toStep) {
        var points = new ArrayList<Coordinate>();
        for (int step = fromStep; step <= toStep; step++) {
            points.add(at(radius, turn(step % STEPS)));
        }
        return points;
    }

    /** Points at the same radii in both directions and for every spoke. */
    private List<Coordinate> along(double from, double to, double turn) {
        if (from > to) {
            return along(to, from, turn).reversed();
        }
        var points = new ArrayList<Coordinate>();
        points.add(at(from, turn % 1));
        for (double radius = SPOKE_STEP * (Math.floor(from / SPOKE_STEP) + 1); radius < to; radius += SPOKE_STEP) {
            points.add(at(radius, turn % 1));
        }
        points.add(at(to, turn % 1));
        return points;
    }

    private static List<Coordinate> withoutRepeats(List<Coordinate> points) {
        var kept = new ArrayList<Coordinate>();
        for (var point : points) {
            if (kept.isEmpty() || !kept.getLast().equals2D(point)) {
                kept.add(point);
            }
        }
        return kept;
    }

    private static LineString line(List<Coordinate> points) {
        return Ground.GEOMETRY.createLineString(points.toArray(Coordinate[]::new));
    }
}
