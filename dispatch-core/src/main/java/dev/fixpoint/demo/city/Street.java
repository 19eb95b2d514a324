package dev.fixpoint.demo.city;

import dev.fixpoint.shared.LocalText;
import org.locationtech.jts.geom.LineString;

/**
 * A street of the city.
 *
 * @param line metres around the centre
 */
public record Street(Kind kind, LocalText name, LineString line) {
    /** From the ring motorway to the lane in front of the door. */
    public enum Kind {
        TRUNK(1),
        PRIMARY(2),
        SECONDARY(3),
        RESIDENTIAL(5);

        private final int rank;

        Kind(int rank) {
            this.rank = rank;
        }

        /** 1 is drawn first and from furthest away. */
        public int rank() {
            return rank;
        }
    }
}
