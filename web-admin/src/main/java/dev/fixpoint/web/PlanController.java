package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.MANAGER;

import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.planning.PlanView;
import dev.fixpoint.planning.Plans;
import dev.fixpoint.planning.RevisionChange;
import dev.fixpoint.planning.RevisionView;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.TerritoryId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A territory's plan and its revisions. */
@RestController
class PlanController {
    private final Plans plans;

    PlanController(Plans plans) {
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

    @GetMapping("/api/v1/plans/{territoryId}/revisions/{number}")
    @AllowedTo({DISPATCHER, MANAGER, ADMINISTRATOR})
    List<RevisionChange> changes(Caller caller, @PathVariable UUID territoryId, @PathVariable long number) {
        return plans.changes(new TerritoryId(territoryId), number, caller.unitId());
    }
}
