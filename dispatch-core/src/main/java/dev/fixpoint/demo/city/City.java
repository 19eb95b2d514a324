package dev.fixpoint.demo.city;

import dev.fixpoint.demo.Dice;
import dev.fixpoint.shared.LocalText;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Yunzhou: ring roads and radials, a river with bridges, a lake, parks, and quarters with streets of their own between
 * them. The same seed builds the same city; a larger one has more rings.
 */
public final class City {
    /** Radii of the ring roads, metres. */
    private static final double[] RINGS = {0, 1400, 2800, 4400, 6200, 8400, 11_000, 14_000};

    /** Radials that cross the land inside each ring. */
    private static final int[] SPOKES = {8, 8, 16, 16, 32, 32, 32};

    private static final double ROADSIDE = 25;

    private final Landscape landscape;
    private final List<District> districts;
    private final List<Street> streets = new ArrayList<>();
    private final List<Quarter> quarters = new ArrayList<>();
    private final List<Park> parks = new ArrayList<>();

    /**
     * @param rings ring roads, 3–7
     * @param districts 2, 4 or 8
     */
    public City(long seed, int rings, int districts) {
        var bend = new Bend(Dice.of(seed, "bend"));
        var names = new PlaceNames(Dice.of(seed, "place names"));
        double edge = RINGS[rings] * 1.12;
        this.landscape = new Landscape(Dice.of(seed, "landscape"), edge * 1.5);
        this.districts = District.of(districts, bend, edge, RINGS[3]);
        streets.addAll(new MainRoads(bend, names).upTo(rings, RINGS, SPOKES));
        for (int ring = 0; ring < rings; ring++) {
            settle(ring, bend, names, Dice.of(seed, "ring " + ring));
        }
    }

    private void settle(int ring, Bend bend, PlaceNames names, Dice dice) {
        var plan = new QuarterPlan(dice, names);
        for (int k = 0; k < SPOKES[ring]; k++) {
            int step = Bend.STEPS / SPOKES[ring];
            var cell = bend.sector(RINGS[ring], RINGS[ring + 1], k * step, (k + 1) * step);
            if (ring > 0 && dice.chance(0.14)) {
                parks.add(park(cell, names, dice));
            } else if (dice.chance(ring < 4 ? 0.95 : 0.75)) {
                build(cell, ring, plan, names, dice);
            }
        }
    }

    private Park park(Polygon cell, PlaceNames names, Dice dice) {
        var name = names.quarter();
        var area = Landscape.blob(dice, cell.getCentroid().getCoordinate(), Math.sqrt(cell.getArea()) * 0.32)
                .intersection(cell.buffer(-ROADSIDE))
                .difference(landscape.banks());
        return new Park(new LocalText(name.zh() + "公园", name.en() + " Park"), area);
    }

    private void build(Polygon cell, int ring, QuarterPlan plan, PlaceNames names, Dice dice) {
        Geometry land = cell.buffer(-ROADSIDE).difference(landscape.banks());
        var laid = land.isEmpty() ? List.<Street>of() : plan.streets(land, 150 + 14 * ring + dice.between(0, 60));
        if (!laid.isEmpty()) {
            double weight = land.getArea() * dice.between(0.4, 1.8) / (1 + 0.45 * ring);
            quarters.add(new Quarter(names.quarter(), land.getCentroid().getCoordinate(), weight, laid));
            streets.addAll(laid);
        }
    }

    public List<District> districts() {
        return districts;
    }

    /** Main roads first. */
    public List<Street> streets() {
        return List.copyOf(streets);
    }

    public List<Quarter> quarters() {
        return List.copyOf(quarters);
    }

    public List<Park> parks() {
        return List.copyOf(parks);
    }

    public Geometry river() {
        return landscape.river();
    }

    public Polygon lake() {
        return landscape.lake();
    }

    /** The district a point lies in, or −1. */
    int districtAt(Coordinate point) {
        var place = Ground.GEOMETRY.createPoint(point);
        for (int i = 0; i < districts.size(); i++) {
            if (districts.get(i).area().contains(place)) {
                return i;
            }
        }
        return -1;
    }
}
