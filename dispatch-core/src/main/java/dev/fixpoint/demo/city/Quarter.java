package dev.fixpoint.demo.city;

import dev.fixpoint.shared.LocalText;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A neighbourhood people live in.
 *
 * @param weight how many people live there, compared with other quarters
 */
public record Quarter(LocalText name, Coordinate centre, double weight, List<Street> streets) {
    public Quarter {
        streets = List.copyOf(streets);
    }
}
