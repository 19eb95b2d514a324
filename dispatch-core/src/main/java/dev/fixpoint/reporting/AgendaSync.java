package dev.fixpoint.reporting;

import dev.fixpoint.shared.TechnicianId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tells a phone what it does not have yet. */
@Service
public class AgendaSync {
    private final AgendaReading agenda;
    private final JsonMapper json;
    private final Clock clock;

    AgendaSync(AgendaReading agenda, JsonMapper json, Clock clock) {
        this.agenda = agenda;
        this.json = json;
        this.clock = clock;
    }

    /** @param cursor as last given; {@code null} for everything */
    @Transactional(readOnly = true)
    public AgendaChanges since(@Nullable String cursor, TechnicianId technician) {
        var known = SyncCursor.parse(cursor);
        var days = agenda.days(technician);
        var hashes = new HashSet<Long>();
        var changed = new ArrayList<Agenda.AgendaVisit>();
        long frame = SyncCursor.hash(json.writeValueAsBytes(days.frame()));
        hashes.add(frame);
        for (var visit : days.visits()) {
            long hash = SyncCursor.hash(json.writeValueAsBytes(visit));
            hashes.add(hash);
            if (!known.hashes().contains(hash)) {
                changed.add(visit);
            }
        }
        if (hashes.equals(known.hashes())) {
            return new AgendaChanges(clock.instant(), null, null, null, null);
        }
        return new AgendaChanges(
                clock.instant(),
                new SyncCursor(hashes).text(),
                known.hashes().contains(frame) ? null : days.frame(),
                days.visits().stream().map(Agenda.AgendaVisit::id).toList(),
                changed);
    }
}
