package dev.fixpoint.bookings;

import dev.fixpoint.assets.Asset;
import dev.fixpoint.assets.Assets;
import dev.fixpoint.shared.AssetId;
import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.SiteId;
import dev.fixpoint.warranties.ServicePrices.Device;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds or registers the unit that somebody books for. A serial number is no proof of ownership: a unit registered for
 * somebody else stays theirs, the job has no asset, and what the customer told stays with the booking for an agent to sort out.
 */
@Component
class BookedDevices {
    private final Assets assets;

    BookedDevices(Assets assets) {
        this.assets = assets;
    }

    /** The customer's unit, known or new; {@code null} for another customer's, without a serial number, and for a model that we do not sell. */
    @Nullable
    AssetId at(CustomerId customer, SiteId site, Device told) {
        var serial = told.serial();
        if (serial == null) {
            return null;
        }
        return assets.product(told.modelCode())
                .map(product -> assets.register(customer, site, product, serial))
                .filter(asset -> asset.customer().equals(customer))
                .map(Asset::id)
                .orElse(null);
    }
}
