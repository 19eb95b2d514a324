package dev.fixpoint.demo.city;

import dev.fixpoint.shared.LocalText;
import org.locationtech.jts.geom.Geometry;

/** A park; metres around the centre. */
public record Park(LocalText name, Geometry area) {}
