package dev.fixpoint.demo.city;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;

/**
 * A door in the city.
 *
 * @param district index into the city's districts
 */
public record Address(LocalText text, GeoPoint location, int district) {}
