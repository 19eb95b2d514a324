package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.MANAGER;

import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.planning.Decision;
import dev.fixpoint.planning.PlanDifference;
import dev.fixpoint.planning.PlanView;
import dev.fixpoint.planning.Plans;
import dev.fixpoint.planning.RevisionChange;
import dev.fixpoint.planning.RevisionView;
import dev.fixpoint.planning.Undoing;
import dev.fixpoint.planning.Undone;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.TerritoryId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A territory's plan and its revisions. */
@RestController
class PlanController {
    record UndoReason(@Nullable @Size(max = 500) String reason) {}

    private final Plans plans;
    private final Undoing undoing;

    PlanController(Plans plans, Undoing undoing) {
        this.undoing = undoing;
        this.plans = plans;
    }

    @PostMapping("/api/v1/plans/{territoryId}/replan")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @AllowedTo(DISPATCHER)
    PlanView replan(Caller caller, @PathVariable UUID territoryId) {
        var territory = new TerritoryId(territoryId);
        plans.replan(territory, caller.unitId());
        return plans.below(caller.unitId()).stream()
                .filter(p -> p.id().equals(territory))
                .findFirst()
                .orElseThrow();
    }

    @GetMapping("/api/v1/plans/{territoryId}/revisions")
    @AllowedTo({DISPATCHER, MANAGER, ADMINISTRATOR})
    Page<RevisionView> revisions(Caller caller, @PathVariable UUID territoryId, PageRequest page) {
        return plans.revisions(new TerritoryId(territoryId), caller.unitId(), page);
    }

    /** In what two versions of the plan differ; 0 is before the first. */
    @GetMapping("/api/v1/plans/{territoryId}/differences")
    @AllowedTo({DISPATCHER, MANAGER, ADMINISTRATOR})
    PlanDifference difference(
            Caller caller, @PathVariable UUID territoryId, @RequestParam long from, @RequestParam long to) {
        return plans.difference(new TerritoryId(territoryId), from, to, caller.unitId());
    }

    /** Takes a revision back, as a new one. */
    @PostMapping("/api/v1/plans/{territoryId}/revisions/{number}/undo")
    @AllowedTo(DISPATCHER)
    Undone undo(
            Caller caller,
            @PathVariable UUID territoryId,
            @PathVariable long number,
            @Valid @RequestBody UndoReason reason) {
        return undoing.undo(
                new TerritoryId(territoryId),
                number,
                Decision.now(caller.displayName(), reason.reason()),
                caller.unitId());
    }

    @GetMapping("/api/v1/plans/{territoryId}/revisions/{number}")
    @AllowedTo({DISPATCHER, MANAGER, ADMINISTRATOR})
    List<RevisionChange> changes(Caller caller, @PathVariable UUID territoryId, @PathVariable long number) {
        return plans.changes(new TerritoryId(territoryId), number, caller.unitId());
    }
}
