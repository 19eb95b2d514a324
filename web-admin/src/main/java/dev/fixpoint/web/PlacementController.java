package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.MANAGER;

import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.planning.Decision;
import dev.fixpoint.planning.Dispatching;
import dev.fixpoint.planning.PlanReasons;
import dev.fixpoint.planning.Verdict;
import dev.fixpoint.planning.WishedPlace;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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

/** Visits placed by hand. {@code If-Match} names the plan's version that the caller saw, not the visit's. */
@RestController
class PlacementController {
    record JudgedWish(
            @NotNull UUID technicianId,
            @NotNull Instant at,
            @Nullable @Min(0) @Max(200) Integer position) {
        WishedPlace place() {
            return new WishedPlace(new TechnicianId(technicianId), at, position);
        }
    }

    record HandPlacement(
            @NotNull UUID technicianId,
            @NotNull Instant at,
            @Nullable @Min(0) @Max(200) Integer position,
            @Nullable @Size(max = 500) String reason) {
        WishedPlace place() {
            return new WishedPlace(new TechnicianId(technicianId), at, position);
        }
    }

    record TakingOut(@Nullable @Size(max = 500) String reason) {}

    record Swapping(
            @NotNull UUID otherVisitId,
            @Nullable @Size(max = 500) String reason) {}

    private final Dispatching dispatching;
    private final PlanReasons reasons;

    PlacementController(Dispatching dispatching, PlanReasons reasons) {
        this.reasons = reasons;
        this.dispatching = dispatching;
    }

    /** What would happen if the visit went there: nothing is changed. */
    @PostMapping("/api/v1/visits/{id}/placement/verdict")
    @AllowedTo(DISPATCHER)
    Verdict judge(Caller caller, @PathVariable UUID id, @Valid @RequestBody JudgedWish wish) {
        return dispatching.judge(new VisitId(id), wish.place(), caller.unitId());
    }

    /** Why the visit is where it is, and what stands in the way of everybody else. */
    @GetMapping("/api/v1/visits/{id}/placement/why")
    @AllowedTo({DISPATCHER, MANAGER})
    PlanReasons.PlanReason why(Caller caller, @PathVariable UUID id) {
        return reasons.why(new VisitId(id), caller.unitId());
    }

    /** Puts the visit there. With a reason also where that breaks rules that may be broken. */
    @PutMapping("/api/v1/visits/{id}/placement")
    @AllowedTo(DISPATCHER)
    ResponseEntity<Verdict> place(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String planVersion,
            @Valid @RequestBody HandPlacement placement) {
        return made(dispatching.place(
                new VisitId(id),
                placement.place(),
                decision(caller, planVersion, placement.reason()),
                caller.unitId()));
    }

    /** Takes the visit out of the plan until somebody places it or gives it back. */
    @PostMapping("/api/v1/visits/{id}/placement/take-out")
    @AllowedTo(DISPATCHER)
    ResponseEntity<Verdict> takeOut(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String planVersion,
            @Valid @RequestBody TakingOut out) {
        return made(dispatching.takeOut(new VisitId(id), decision(caller, planVersion, out.reason()), caller.unitId()));
    }

    /** Lets two visits change places. */
    @PostMapping("/api/v1/visits/{id}/placement/swap")
    @AllowedTo(DISPATCHER)
    ResponseEntity<Verdict> swap(
            Caller caller,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String planVersion,
            @Valid @RequestBody Swapping swap) {
        return made(dispatching.swap(
                new VisitId(id),
                new VisitId(swap.otherVisitId()),
                decision(caller, planVersion, swap.reason()),
                caller.unitId()));
    }

    private static Decision decision(Caller caller, @Nullable String planVersion, @Nullable String reason) {
        return new Decision(caller.displayName(), Versions.seen(planVersion), reason);
    }

    private static ResponseEntity<Verdict> made(Verdict verdict) {
        return Versions.ok(verdict, verdict.planVersion());
    }
}
