package dev.fixpoint.visits;

import dev.fixpoint.shared.TerritoryId;

/** There is more, less or other work in this territory than its plan knows. */
public record WorkChanged(TerritoryId territory) {}
