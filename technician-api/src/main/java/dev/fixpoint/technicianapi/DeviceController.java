package dev.fixpoint.technicianapi;

import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.identity.DeviceSession;
import dev.fixpoint.identity.Devices;
import dev.fixpoint.identity.SignedInDevice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Phones stay signed in by refreshing; their owners see where, and end it. */
@RestController
class DeviceController {
    record DeviceLogin(
            @NotBlank @Size(max = 100) String username,
            @NotBlank @Size(max = 200) String password,
            @NotBlank @Size(max = 200) String name) {}

    /** @param request made by the phone; the same again if no answer came */
    record RefreshRequest(
            @NotBlank @Size(max = 100) String refreshToken,
            @NotNull UUID request) {}

    private final Devices devices;

    DeviceController(Devices devices) {
        this.devices = devices;
    }

    @PostMapping("/api/v1/devices")
    @AllowedTo(anyone = true)
    DeviceSession signIn(@Valid @RequestBody DeviceLogin login) {
        return devices.signIn(login.username(), login.password(), login.name());
    }

    /** A refresh token is good once; one that comes again under another request signs the device out. */
    @PostMapping("/api/v1/devices/refresh")
    @AllowedTo(anyone = true)
    DeviceSession refresh(@Valid @RequestBody RefreshRequest request) {
        return devices.refresh(request.refreshToken(), request.request());
    }

    @GetMapping("/api/v1/devices")
    @AllowedTo
    List<SignedInDevice> list(Caller caller) {
        return devices.of(caller.userId());
    }

    @DeleteMapping("/api/v1/devices/{id}")
    @AllowedTo
    ResponseEntity<Void> signOut(Caller caller, @PathVariable UUID id) {
        devices.signOut(id, caller.userId());
        return ResponseEntity.noContent().build();
    }
}
