package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.DISPATCHER;

import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.planning.Decision;
import dev.fixpoint.planning.EmergencyDispatch;
import dev.fixpoint.planning.EmergencyOptions;
import dev.fixpoint.planning.Verdict;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Somebody has to go at once. {@code If-Match} names the plan's version that the caller saw. */
@RestController
class EmergencyController {
    record EmergencyChoice(
            @NotNull UUID technicianId,
            @Nullable @Size(max = 500) String reason) {}

    private final EmergencyDispatch emergencies;

    EmergencyController(EmergencyDispatch emergencies) {
        this.emergencies = emergencies;
    }

    /** The best technicians for it, and what each would cost and displace. */
    @GetMapping("/api/v1/visits/{id}/emergency")
    @AllowedTo(DISPATCHER)
    EmergencyOptions options(Caller caller, @PathVariable UUID id) {
        return emergencies.propose(new VisitId(id), caller.unitId());
    }

    /** Sends one of them. */
    @PostMapping("/api/v1/visits/{id}/emergency")
    @AllowedTo(DISPATCHER)
    ResponseEntity<Verdict> send(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String planVersion,
            @Valid @RequestBody EmergencyChoice choice) {
        var verdict = emergencies.send(
                new VisitId(id),
                new TechnicianId(choice.technicianId()),
                new Decision(caller.displayName(), Versions.seen(planVersion), choice.reason()),
                caller.unitId());
        return Versions.ok(verdict, verdict.planVersion());
    }
}
