package dev.fixpoint.demo.city;

import dev.fixpoint.demo.Dice;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The river through the city and the lake beside its centre. */
final class Landscape {
    private static final double RIVER_HALF_WIDTH = 95;
    private static final double BANK = 35;

    private final Geometry river;
    private final Polygon lake;
    private final Geometry banks;

    Landscape(Dice dice, double reach) {
        river = river(dice, reach);
        lake = blob(dice, new Coordinate(-2300, 2500), 720);
        banks = UnaryUnionOp.union(List.of(river.buffer(BANK), lake.buffer(BANK)));
    }

    private static Geometry river(Dice dice, double reach) {
        double bend = dice.between(0, Math.PI);
        var course = new ArrayList<Coordinate>();
        for (double x = -reach; x <= reach; x += 120) {
            double y = -650 - 0.11 * x + 620 * Math.sin(x / 2300 + bend) + 210 * Math.sin(x / 870 + 2 * bend);
            course.add(new Coordinate(x, y));
        }
        return Ground.GEOMETRY
                .createLineString(course.toArray(Coordinate[]::new))
                .buffer(RIVER_HALF_WIDTH, 4);
    }

    /** A round shape with a few bays. */
    static Polygon blob(Dice dice, Coordinate centre, double radius) {
        double one = dice.between(0, 6);
        double other = dice.between(0, 6);
        var shore = new Coordinate[49];
        for (int i = 0; i < 48; i++) {
            double angle = 2 * Math.PI * i / 48;
            double reach = radius * (1 + 0.22 * Math.sin(2 * angle + one) + 0.10 * Math.sin(5 * angle + other));
            shore[i] = new Coordinate(centre.x + reach * Math.cos(angle), centre.y + reach * Math.sin(angle));
        }
        shore[48] = shore[0];
        return Ground.GEOMETRY.createPolygon(shore);
    }

    Geometry river() {
        return river;
    }

    Polygon lake() {
        return lake;
    }

    /** Water and what is too close to it to build on. */
    Geometry banks() {
        return banks;
    }
}
