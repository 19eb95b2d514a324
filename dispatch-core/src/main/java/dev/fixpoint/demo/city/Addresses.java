package dev.fixpoint.demo.city;

import dev.fixpoint.demo.Dice;
import dev.fixpoint.shared.LocalText;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Finds doors on the city's residential streets, more of them where more people live. */
public final class Addresses {
    private static final double LOT = 14;

    private final City city;
    private final Dice dice;
    private final double[] weights;

    public Addresses(City city, Dice dice) {
        this.city = city;
        this.dice = dice;
        this.weights = city.quarters().stream().mapToDouble(Quarter::weight).toArray();
    }

    /** Anywhere in the city. */
    public Address next() {
        while (true) {
            var quarter = city.quarters().get(dice.weighted(weights));
            var street = dice.pick(quarter.streets());
            double along = dice.between(0, street.line().getLength());
            int side = dice.within(0, 1);
            var door = door(street, along, side);
            int district = city.districtAt(door);
            if (district >= 0) {
                int number = 2 * (int) (along / LOT) + 1 + side;
                return new Address(text(district, quarter, street, number), Ground.point(door), district);
            }
        }
    }

    /** In one district. */
    public Address in(int district) {
        while (true) {
            var address = next();
            if (address.district() == district) {
                return address;
            }
        }
    }

    /** The share of the city's people in each district. */
    public double[] people() {
        var people = new double[city.districts().size()];
        for (var quarter : city.quarters()) {
            int district = city.districtAt(quarter.centre());
            if (district >= 0) {
                people[district] += quarter.weight();
            }
        }
        return people;
    }

    private Coordinate door(Street street, double along, int side) {
        double off = (side == 0 ? 1 : -1) * dice.between(10, 22);
        return new LengthIndexedLine(street.line()).extractPoint(along, off);
    }

    private LocalText text(int district, Quarter quarter, Street street, int number) {
        var part = city.districts().get(district).name();
        int building = dice.within(1, 18);
        int unit = dice.within(1, 4);
        int room = dice.within(1, 24) * 100 + dice.within(1, 4);
        return new LocalText(
                "云州市%s%s%d号%s%d幢%d单元%d室"
                        .formatted(
                                part.zh(),
                                street.name().zh(),
                                number,
                                quarter.name().zh(),
                                building,
                                unit,
                                room),
                "Room %d, Unit %d, Building %d, %s, %d %s, %s, Yunzhou"
                        .formatted(
                                room,
                                unit,
                                building,
                                quarter.name().en(),
                                number,
                                street.name().en(),
                                part.en()));
    }
}
