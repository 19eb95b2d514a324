package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.DISPATCHER;

import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.planning.Decision;
import dev.fixpoint.planning.SelectedVisits;
import dev.fixpoint.planning.Verdict;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.LockKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Several visits of a territory at once. {@code If-Match} names the plan's version that the caller saw. */
@RestController
@RequestMapping("/api/v1/plans/{territoryId}/selection")
class SelectionController {
    record SelectionToTakeOut(
            @NotNull @Size(min = 1, max = 200) Set<@NotNull UUID> visits,
            @Nullable @Size(max = 500) String reason) {}

    record SelectionToLock(
            @NotNull @Size(min = 1, max = 200) Set<@NotNull UUID> visits,
            @NotNull LockKind kind) {}

    record SelectionToUnlock(
            @NotNull @Size(min = 1, max = 200) Set<@NotNull UUID> visits) {}

    private final SelectedVisits selected;

    SelectionController(SelectedVisits selected) {
        this.selected = selected;
    }

    @PostMapping("/take-out")
    @AllowedTo(DISPATCHER)
    ResponseEntity<Verdict> takeOut(
            Caller caller,
            @PathVariable UUID territoryId,
            @RequestHeader(value = "If-Match", required = false) @Nullable String planVersion,
            @Valid @RequestBody SelectionToTakeOut out) {
        var verdict = selected.takeOut(
                new TerritoryId(territoryId),
                ids(out.visits()),
                decision(caller, planVersion, out.reason()),
                caller.unitId());
        return Versions.ok(verdict, verdict.planVersion());
    }

    @PostMapping("/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(DISPATCHER)
    void lock(
            Caller caller,
            @PathVariable UUID territoryId,
            @RequestHeader(value = "If-Match", required = false) @Nullable String planVersion,
            @Valid @RequestBody SelectionToLock wanted) {
        var decision = decision(caller, planVersion, null);
        selected.lock(new TerritoryId(territoryId), ids(wanted.visits()), wanted.kind(), decision, caller.unitId());
    }

    @PostMapping("/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(DISPATCHER)
    void unlock(
            Caller caller,
            @PathVariable UUID territoryId,
            @RequestHeader(value = "If-Match", required = false) @Nullable String planVersion,
            @Valid @RequestBody SelectionToUnlock wanted) {
        var decision = decision(caller, planVersion, null);
        selected.unlock(new TerritoryId(territoryId), ids(wanted.visits()), decision, caller.unitId());
    }

    private static Decision decision(Caller caller, @Nullable String planVersion, @Nullable String reason) {
        return new Decision(caller.displayName(), Versions.seen(planVersion), reason);
    }

    private static Set<VisitId> ids(Set<UUID> visits) {
        return visits.stream().map(VisitId::new).collect(Collectors.toSet());
    }
}
