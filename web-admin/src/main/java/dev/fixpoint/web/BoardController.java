package dev.fixpoint.web;

import static dev.fixpoint.identity.Role.ADMINISTRATOR;
import static dev.fixpoint.identity.Role.AGENT;
import static dev.fixpoint.identity.Role.DISPATCHER;
import static dev.fixpoint.identity.Role.FINANCE;
import static dev.fixpoint.identity.Role.MANAGER;
import static dev.fixpoint.identity.Role.WAREHOUSE;

import dev.fixpoint.http.EventStreams;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.organisation.Territories;
import dev.fixpoint.organisation.Territory;
import dev.fixpoint.reporting.Board;
import dev.fixpoint.reporting.BoardReading;
import dev.fixpoint.reporting.Overview;
import dev.fixpoint.reporting.OverviewReading;
import dev.fixpoint.reporting.UnassignedReading;
import dev.fixpoint.reporting.UnassignedVisit;
import dev.fixpoint.reporting.WorkOrderReading;
import dev.fixpoint.reporting.WorkOrderRow;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.visits.VisitState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The dispatch board, the lists beside it, and the stream that keeps them live. */
@RestController
class BoardController {
    private final BoardReading board;
    private final UnassignedReading unassigned;
    private final WorkOrderReading workOrders;
    private final OverviewReading overview;
    private final Territories territories;
    private final EventStreams streams;
    private final Presences presences;

    BoardController(
            BoardReading board,
            UnassignedReading unassigned,
            WorkOrderReading workOrders,
            OverviewReading overview,
            Territories territories,
            EventStreams streams,
            Presences presences) {
        this.board = board;
        this.unassigned = unassigned;
        this.workOrders = workOrders;
        this.overview = overview;
        this.territories = territories;
        this.streams = streams;
        this.presences = presences;
    }

    @GetMapping("/api/v1/board")
    @AllowedTo({DISPATCHER, MANAGER, ADMINISTRATOR, AGENT})
    Board board(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "1") int days,
            @RequestParam(required = false) @Nullable List<UUID> territory) {
        return board.read(from, days, ids(territory), caller.unitId());
    }

    @GetMapping("/api/v1/board/unassigned")
    @AllowedTo({DISPATCHER, MANAGER, ADMINISTRATOR, AGENT})
    Page<UnassignedVisit> unassigned(
            Caller caller, @RequestParam(required = false) @Nullable List<UUID> territory, PageRequest page) {
        return unassigned.list(ids(territory), caller.unitId(), page);
    }

    @GetMapping("/api/v1/work-orders")
    @AllowedTo({DISPATCHER, AGENT, MANAGER, ADMINISTRATOR, WAREHOUSE, FINANCE})
    Page<WorkOrderRow> workOrders(
            Caller caller,
            @RequestParam(required = false) @Nullable VisitState state,
            @RequestParam(required = false) @Nullable String query,
            PageRequest page) {
        return workOrders.list(state, query, caller.unitId(), page);
    }

    @GetMapping("/api/v1/overview")
    @AllowedTo({DISPATCHER, AGENT, MANAGER, ADMINISTRATOR, WAREHOUSE, FINANCE})
    Overview overview(Caller caller, @RequestParam(required = false) @Nullable LocalDate date) {
        return overview.read(date, caller.unitId());
    }

    /** Changes in the caller's territories, as they are committed. */
    @GetMapping(path = "/api/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @AllowedTo({DISPATCHER, AGENT, MANAGER, ADMINISTRATOR, WAREHOUSE, FINANCE})
    SseEmitter live(Caller caller) {
        var seen =
                territories.below(caller.unitId()).stream().map(Territory::id).collect(Collectors.toSet());
        return streams.open(change -> change.territoryId() != null && seen.contains(change.territoryId())
                ? Optional.of(new EventStreams.Event(change.kind(), presences.named(change)))
                : Optional.empty());
    }

    private static List<TerritoryId> ids(@Nullable List<UUID> given) {
        return given == null ? List.of() : given.stream().map(TerritoryId::new).toList();
    }
}
