package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.DISPATCHER;

import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.planning.PlanSelection;
import dev.fixpoint.planning.Proposal;
import dev.fixpoint.planning.Proposals;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Looks for a better plan of some days or visits of a territory; people decide what becomes of it. */
@RestController
@RequestMapping("/api/v1/plans/{territoryId}/proposals")
class ProposalController {
    /**
     * @param from the first day; the first planned if absent
     * @param to the last day; the last planned if absent
     * @param visits only these; all if absent or empty
     */
    record Wanted(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable @Size(max = 2_000) Set<@NotNull UUID> visits) {
        PlanSelection selection() {
            var ids = visits == null ? Set.<UUID>of() : visits;
            return new PlanSelection(from, to, ids.stream().map(VisitId::new).collect(Collectors.toSet()));
        }
    }

    record Accepted(@NotNull @Size(min = 1, max = 1_000) Set<@NotNull Integer> parts) {}

    private final Proposals proposals;

    ProposalController(Proposals proposals) {
        this.proposals = proposals;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @AllowedTo(DISPATCHER)
    Proposal propose(Caller caller, @PathVariable UUID territoryId, @Valid @RequestBody Wanted wanted) {
        return proposals.propose(
                new TerritoryId(territoryId), wanted.selection(), caller.displayName(), caller.unitId());
    }

    @GetMapping("/{id}")
    @AllowedTo(DISPATCHER)
    Proposal show(Caller caller, @PathVariable UUID territoryId, @PathVariable UUID id) {
        return proposals.get(new TerritoryId(territoryId), id, caller.unitId());
    }

    /** Puts parts of it in force as one revision. */
    @PostMapping("/{id}/accept")
    @AllowedTo(DISPATCHER)
    Proposal accept(
            Caller caller,
            @PathVariable UUID territoryId,
            @PathVariable UUID id,
            @Valid @RequestBody Accepted accepted) {
        return proposals.accept(
                new TerritoryId(territoryId), id, accepted.parts(), caller.displayName(), caller.unitId());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(DISPATCHER)
    void discard(Caller caller, @PathVariable UUID territoryId, @PathVariable UUID id) {
        proposals.discard(new TerritoryId(territoryId), id, caller.unitId());
    }
}
