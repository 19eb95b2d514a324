package dev.fixpoint.visits;

import dev.fixpoint.shared.GeoPoint;

/**
 * Where a phone thinks it is.
 *
 * @param accuracy meters within which it is right two times out of three, as phones say it; not negative
 */
public record Sighting(GeoPoint location, int accuracy) {
    public Sighting {
        if (accuracy < 0) {
            throw new IllegalArgumentException("An accuracy of %d m".formatted(accuracy));
        }
    }
}
