package dev.fixpoint.customers;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;

/** A site as it is told to us. */
public record NewSite(String name, LocalText address, GeoPoint location) {}
