package dev.fixpoint.organisation;

import dev.fixpoint.shared.TerritoryId;

/**
 * A territory has been made or changed.
 *
 * @param newArea whether its borders are others than before
 * @param newZone whether its clocks are
 */
public record TerritoryChanged(TerritoryId territory, boolean newArea, boolean newZone) {}
