package dev.fixpoint.parts;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.StockLocationId;

/** A place where parts lie. */
public record StockLocation(StockLocationId id, StockLocationKind kind, String code, LocalText name) {}
