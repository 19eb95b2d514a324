package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.DISPATCHER;

import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.live.LiveChange;
import dev.fixpoint.live.LiveChanges;
import dev.fixpoint.organisation.Territories;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Dispatchers show each other what they have selected. Nothing of it is kept. */
@RestController
class PresenceController {
    record SelectedVisit(
            @NotNull UUID territoryId, @Nullable UUID visitId) {}

    private final Territories territories;
    private final LiveChanges live;

    PresenceController(Territories territories, LiveChanges live) {
        this.territories = territories;
        this.live = live;
    }

    @PutMapping("/api/v1/board/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo(DISPATCHER)
    void select(Caller caller, @Valid @RequestBody SelectedVisit selected) {
        var territory = territories.get(new TerritoryId(selected.territoryId()), caller.unitId());
        var visit = selected.visitId() == null ? null : new VisitId(selected.visitId());
        live.tell(LiveChange.presence(caller.userId(), territory.id(), visit));
    }
}
