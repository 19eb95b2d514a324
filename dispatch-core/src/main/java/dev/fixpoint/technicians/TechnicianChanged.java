package dev.fixpoint.technicians;

import dev.fixpoint.shared.TerritoryId;

/** A technician of this territory can do more or less than before. */
public record TechnicianChanged(TerritoryId territory) {}
