package dev.fixpoint.web;

import dev.fixpoint.customers.NewSite;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.LocalText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new site as a form sends it; one address line stands for both languages. */
record SiteInput(
        @NotBlank @Size(max = 300) String address, @NotNull GeoPoint location) {
    NewSite asNewSite() {
        return new NewSite(address, new LocalText(address, address), location);
    }
}
