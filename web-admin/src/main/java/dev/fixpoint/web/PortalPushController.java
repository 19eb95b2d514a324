package dev.fixpoint.web;

import dev.fixpoint.bookings.ManagedBookings;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.notifications.PushDevice;
import dev.fixpoint.notifications.PushDeviceId;
import dev.fixpoint.notifications.PushDevices;
import dev.fixpoint.notifications.PushDevices.PushSetup;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notifications about a booking on the devices of whoever holds its link. The link opens this booking alone. */
@RestController
class PortalPushController {
    /** A subscription as the browser gives it. */
    record NewPushDevice(
            @NotBlank @Size(max = 2000) String endpoint,
            @NotBlank @Size(max = 100) String p256dh,
            @NotBlank @Size(max = 100) String auth) {
        PushDevice asDevice() {
            return new PushDevice(endpoint, p256dh, auth);
        }
    }

    private final ManagedBookings managed;
    private final PushDevices devices;

    PortalPushController(ManagedBookings managed, PushDevices devices) {
        this.managed = managed;
        this.devices = devices;
    }

    @GetMapping("/api/v1/portal/bookings/{link}/push-devices")
    @AllowedTo(anyone = true)
    PushSetup show(@PathVariable String link) {
        return devices.of(managed.visit(link));
    }

    /** Adds a device, at most ten a booking; added again it is there once. */
    @PostMapping("/api/v1/portal/bookings/{link}/push-devices")
    @AllowedTo(anyone = true)
    PushSetup add(@PathVariable String link, @Valid @RequestBody NewPushDevice device) {
        return devices.add(managed.visit(link), device.asDevice());
    }

    @DeleteMapping("/api/v1/portal/bookings/{link}/push-devices/{device}")
    @AllowedTo(anyone = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String link, @PathVariable String device) {
        devices.remove(managed.visit(link), new PushDeviceId(device));
    }
}
