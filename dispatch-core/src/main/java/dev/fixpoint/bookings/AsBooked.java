package dev.fixpoint.bookings;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.warranties.Entitlement;
import dev.fixpoint.warranties.ServicePrices;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said when something was booked.
 *
 * @param symptom code of what the customer noticed
 * @param device the unit the customer named; it need not be one we know, nor the customer's own
 * @param price what the customer was told it costs; it stays, whatever becomes of the price list
 * @param photos in the order they were sent
 * @param isDiagnosis the customer was told that whoever comes can only find out what is wrong
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AsBooked(
        @Nullable String symptom,
        ServicePrices.@Nullable Device device,
        @Nullable Entitlement price,
        List<UUID> photos,
        boolean isDiagnosis) {
    Fault fault() {
        return new Fault(symptom, device == null ? null : device.modelCode());
    }
}
