package dev.fixpoint.tickets;

import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * What a customer raises, as told to us.
 *
 * @param symptom code of a known symptom
 * @param priority 1 (can wait) to 5 (emergency)
 */
public record NewTicket(
        CustomerId customer,
        @Nullable SiteId site,
        @Nullable AssetId asset,
        Ticket.Kind kind,
        @Nullable String symptom,
        String description,
        int priority) {}
