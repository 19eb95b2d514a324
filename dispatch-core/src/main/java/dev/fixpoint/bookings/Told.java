package dev.fixpoint.bookings;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.warranties.Entitlement;
import dev.fixpoint.warranties.ServicePrices;
import org.jspecify.annotations.Nullable;

/**
 * What was said when something was booked.
 *
 * @param symptom code of what the customer noticed
 * @param device the unit the customer named; it need not be one we know, nor the customer's own
 * @param price what the customer was told it costs; it stays, whatever becomes of the price list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Told(
        @Nullable String symptom,
        ServicePrices.@Nullable Device device,
        @Nullable Entitlement price) {}
