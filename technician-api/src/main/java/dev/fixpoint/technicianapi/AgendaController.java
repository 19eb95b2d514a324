package dev.fixpoint.technicianapi;

import static dev.fixpoint.identity.Role.TECHNICIAN;

import dev.fixpoint.http.EventStreams;
import dev.fixpoint.http.Versions;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.reporting.Agenda;
import dev.fixpoint.reporting.AgendaReading;
import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.Report;
import dev.fixpoint.visits.ReportKind;
import dev.fixpoint.visits.VisitProblem;
import dev.fixpoint.visits.Visits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A technician's own day: see it, report of it, hear of changes. */
@RestController
class AgendaController {
    record ReportRequest(
            @NotNull UUID id,
            @NotNull ReportKind kind,
            @NotNull Instant at,
            @Nullable GeoPoint location,
            @Nullable @Size(max = 500) String reason) {
        Report asReport() {
            return new Report(id, kind, at, location, reason);
        }
    }

    private final AgendaReading agenda;
    private final Visits visits;
    private final EventStreams streams;

    AgendaController(AgendaReading agenda, Visits visits, EventStreams streams) {
        this.agenda = agenda;
        this.visits = visits;
        this.streams = streams;
    }

    @GetMapping("/api/technician/v1/agenda")
    @AllowedTo(TECHNICIAN)
    Agenda day(Caller caller, @RequestParam(required = false) @Nullable LocalDate date) {
        return agenda.day(technician(caller), date);
    }

    /** Applied once however often it is sent; every repeat gets the visit as it is now. */
    @PostMapping("/api/technician/v1/visits/{id}/reports")
    @AllowedTo(TECHNICIAN)
    ResponseEntity<Agenda.AgendaVisit> report(
            Caller caller, @PathVariable UUID id, @Valid @RequestBody ReportRequest request) {
        var technician = technician(caller);
        var visit = new VisitId(id);
        visits.report(visit, technician, request.asReport(), caller.displayName());
        var shown = agenda.visit(technician, visit).orElseThrow(() -> VisitProblem.NOT_YOURS.refuse(id));
        return Versions.ok(shown, shown.version());
    }

    /** Says that the technician's territory has changed and the agenda should be loaded again. */
    @GetMapping(path = "/api/technician/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @AllowedTo(TECHNICIAN)
    SseEmitter live(Caller caller) {
        var territory = agenda.territoryOf(technician(caller));
        return streams.open(change -> !change.kind().equals("solving") && territory.equals(change.territoryId())
                ? Optional.of(new EventStreams.Event("agenda", Map.of("kind", change.kind())))
                : Optional.empty());
    }

    /** @throws dev.fixpoint.shared.Refusal {@code not-found} for a user behind whom stands no technician */
    static TechnicianId technician(Caller caller) {
        if (caller.technicianId() == null) {
            throw SharedProblem.NOT_FOUND.refuse(caller.username());
        }
        return caller.technicianId();
    }
}
