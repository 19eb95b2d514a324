package dev.fixpoint.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.warranties.Entitlement;
import dev.fixpoint.warranties.KnownDevice;
import dev.fixpoint.warranties.ServicePrices;
import dev.fixpoint.warranties.Warranties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What somebody may know of a device and of prices before booking. */
@RestController
class PortalPriceController {
    record DeviceQuery(@NotBlank @Size(max = 60) String serial) {}

    record PriceQuery(
            @NotBlank String serviceType,
            @Nullable @Valid NamedDevice device,
            @NotNull LocalDate day) {}

    /** @param price absent where it is told only on site */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PriceAnswer(@Nullable Entitlement price) {}

    private final Warranties warranties;
    private final ServicePrices prices;

    PortalPriceController(Warranties warranties, ServicePrices prices) {
        this.warranties = warranties;
        this.prices = prices;
    }

    /** What a serial number stands for, and what is guaranteed; never whose it is. */
    @PostMapping("/api/v1/portal/devices")
    @AllowedTo(anyone = true)
    List<KnownDevice> devices(@Valid @RequestBody DeviceQuery query) {
        return warranties.lookUp(query.serial());
    }

    /** Who pays for a service, before anything is booked. */
    @PostMapping("/api/v1/portal/prices")
    @AllowedTo(anyone = true)
    PriceAnswer price(@Valid @RequestBody PriceQuery query) {
        var device = query.device() == null ? null : query.device().asDevice();
        return new PriceAnswer(
                prices.entitlement(query.serviceType(), device, query.day()).orElse(null));
    }
}
