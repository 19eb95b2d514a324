package dev.fixpoint.parts;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.PartId;
import java.util.List;

/**
 * How many pieces of a part lie at a place; what the ledger adds up to.
 *
 * @param reserved those of them that are kept for visits
 * @param serials of the pieces, for parts that are tracked
 */
public record StockLevel(
        StockLocation location,
        PartId part,
        String partCode,
        LocalText partName,
        boolean isTracked,
        int quantity,
        int reserved,
        List<String> serials) {
    public StockLevel {
        serials = List.copyOf(serials);
    }
}
