package dev.fixpoint.technicianapi;

import static dev.fixpoint.identity.Role.TECHNICIAN;

import dev.fixpoint.http.EventStreams;
import dev.fixpoint.identity.AllowedTo;
import dev.fixpoint.identity.Caller;
import dev.fixpoint.live.LiveChange;
import dev.fixpoint.reporting.Agenda;
import dev.fixpoint.reporting.AgendaChanges;
import dev.fixpoint.reporting.AgendaReading;
import dev.fixpoint.reporting.AgendaSync;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.TechnicianId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A technician's own day: see it, keep it on the phone, hear of changes. */
@RestController
class AgendaController {
    private final AgendaReading agenda;
    private final AgendaSync sync;
    private final EventStreams streams;

    AgendaController(AgendaReading agenda, AgendaSync sync, EventStreams streams) {
        this.agenda = agenda;
        this.sync = sync;
        this.streams = streams;
    }

    @GetMapping("/api/technician/v1/agenda")
    @AllowedTo(TECHNICIAN)
    Agenda day(Caller caller, @RequestParam(required = false) @Nullable LocalDate date) {
        return agenda.day(technician(caller), date);
    }

    /** What has changed since the cursor that the last answer gave; nothing but the time if nothing has. */
    @GetMapping("/api/technician/v1/sync")
    @AllowedTo(TECHNICIAN)
    AgendaChanges sync(Caller caller, @RequestParam(required = false) @Nullable String cursor) {
        return sync.since(cursor, technician(caller));
    }

    /** Says that something in the technician's territory has changed: a phone that has the visit synchronises at once. */
    @GetMapping(path = "/api/technician/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @AllowedTo(TECHNICIAN)
    SseEmitter live(Caller caller) {
        var territory = agenda.territoryOf(technician(caller));
        return streams.open(change -> !change.kind().equals("solving") && territory.equals(change.territoryId())
                ? Optional.of(new EventStreams.Event("agenda", about(change)))
                : Optional.empty());
    }

    private static Map<String, Object> about(LiveChange change) {
        var visit = change.data().get("visitId");
        return visit == null ? Map.of("kind", change.kind()) : Map.of("kind", change.kind(), "visitId", visit);
    }

    /** @throws dev.fixpoint.shared.Refusal {@code not-found} for a user behind whom stands no technician */
    static TechnicianId technician(Caller caller) {
        if (caller.technicianId() == null) {
            throw SharedProblem.NOT_FOUND.refuse(caller.username());
        }
        return caller.technicianId();
    }
}
