package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.AGENT;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.FINANCE;
import static dev.fixpoint.identity.Role.MANAGER;
import static dev.fixpoint.identity.Role.WAREHOUSE;

import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.reporting.VisitDetail;
import dev.fixpoint.reporting.VisitReading;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.LockKind;
import dev.fixpoint.visits.VisitDispatch;
import dev.fixpoint.visits.VisitLocks;
import dev.fixpoint.visits.Visits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** One visit: see it, cancel it, lock it, expect it to take longer. */
@RestController
class VisitController {
    record VisitCancellation(@NotBlank @Size(max = 500) String reason) {}

    record WantedLock(@Nullable LockKind kind) {}

    record VisitLength(@NotNull @Min(5) @Max(720) Integer minutes) {}

    private final Visits visits;
    private final VisitDispatch dispatch;
    private final VisitLocks locks;
    private final VisitReading reading;

    VisitController(Visits visits, VisitDispatch dispatch, VisitLocks locks, VisitReading reading) {
        this.visits = visits;
        this.dispatch = dispatch;
        this.locks = locks;
        this.reading = reading;
    }

    @GetMapping("/api/v1/visits/{id}")
    @AllowedTo({DISPATCHER, AGENT, MANAGER, ADMINISTRATOR, WAREHOUSE, FINANCE})
    ResponseEntity<VisitDetail> show(Caller caller, @PathVariable UUID id) {
        return shown(new VisitId(id), caller);
    }

    @PostMapping("/api/v1/visits/{id}/cancel")
    @AllowedTo({DISPATCHER, AGENT})
    ResponseEntity<VisitDetail> cancel(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody VisitCancellation cancellation) {
        var visit = new VisitId(id);
        visits.cancel(visit, Versions.seen(version), caller.unitId(), caller.displayName(), cancellation.reason());
        return shown(visit, caller);
    }

    /** To its technician at its time, if nothing else is said. */
    @PostMapping("/api/v1/visits/{id}/lock")
    @AllowedTo(DISPATCHER)
    ResponseEntity<VisitDetail> lock(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody(required = false) @Nullable WantedLock wanted) {
        var visit = new VisitId(id);
        var kind = wanted == null || wanted.kind() == null ? LockKind.TIME : wanted.kind();
        locks.lock(visit, Versions.seen(version), kind, caller.unitId(), caller.displayName());
        return shown(visit, caller);
    }

    @PostMapping("/api/v1/visits/{id}/unlock")
    @AllowedTo(DISPATCHER)
    ResponseEntity<VisitDetail> unlock(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version) {
        var visit = new VisitId(id);
        locks.unlock(visit, Versions.seen(version), caller.unitId(), caller.displayName());
        return shown(visit, caller);
    }

    /** How long the visit is expected to take. */
    @PutMapping("/api/v1/visits/{id}/duration")
    @AllowedTo(DISPATCHER)
    ResponseEntity<VisitDetail> expect(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody VisitLength length) {
        var visit = new VisitId(id);
        dispatch.expect(visit, Versions.seen(version), length.minutes(), caller.unitId(), caller.displayName());
        return shown(visit, caller);
    }

    /** Gives a visit that was taken out back to the plan. */
    @PostMapping("/api/v1/visits/{id}/give-back")
    @AllowedTo(DISPATCHER)
    ResponseEntity<VisitDetail> giveBack(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String version) {
        var visit = new VisitId(id);
        dispatch.giveBack(visit, Versions.seen(version), caller.unitId(), caller.displayName());
        return shown(visit, caller);
    }

    private ResponseEntity<VisitDetail> shown(VisitId id, Caller caller) {
        var visit = reading.get(id, caller.unitId());
        return Versions.ok(visit, visit.version());
    }
}
