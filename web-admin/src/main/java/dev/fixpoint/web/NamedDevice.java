package dev.fixpoint.web;

import dev.fixpoint.warranties.ServicePrices;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A unit by what its label says; of some only the model is known. */
record NamedDevice(
        @NotBlank @Size(max = 60) String modelCode,
        @Nullable @Size(min = 1, max = 60) String serial) {
    ServicePrices.Device asDevice() {
        return new ServicePrices.Device(modelCode.strip(), serial == null || serial.isBlank() ? null : serial.strip());
    }
}
