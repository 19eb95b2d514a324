package dev.fixpoint.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the stock ledger.
 *
 * @param quantity pieces, 1 to 100,000
 * @param from where they were; absent if they came from outside
 * @param to where they are now; absent if they are gone
 * @param serial of the single piece, for parts that are tracked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Movement(
        UUID id,
        Kind kind,
        PartId part,
        String partCode,
        int quantity,
        @Nullable StockLocation from,
        @Nullable StockLocation to,
        @Nullable String serial,
        @Nullable VisitId visit,
        String note,
        Instant at,
        String by) {

    /** Why pieces moved. */
    public enum Kind {
        /** Came from a supplier. */
        RECEIPT,
        TRANSFER,
        /** Built in at a visit. */
        USE,
        /** Taken out of a customer's device. */
        RETURN,
        /** A count found more. */
        FOUND,
        /** A count found fewer. */
        MISSING,
        SCRAP
    }
}
