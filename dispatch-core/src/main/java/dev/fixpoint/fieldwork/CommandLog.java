package dev.fixpoint.fieldwork;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What every phone has sent, and what it was answered. */
@Component
class CommandLog {
    private final JdbcClient sql;
    private final JsonMapper json;

    CommandLog(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A phone: what it has been answered up to, and when the last of it happened. */
    record Device(long last, Instant latest) {}

    /** Notes that a phone is there, and since when its clock is how wrong. */
    void meet(UUID device, TechnicianId technician, DeviceClock clock, Instant now) {
        var met = sql.sql("""
                        insert into field_device (id, technician_id, clock_offset_ms, last_seen_at)
                        values (:id, :technician, :offset, :now)
                        on conflict (id) do update set clock_offset_ms = excluded.clock_offset_ms,
                            last_seen_at = excluded.last_seen_at
                        where field_device.technician_id = excluded.technician_id""")
                .param("id", device)
                .param("technician", technician.value())
                .param("offset", clock.offset().toMillis())
                .param("now", Sql.at(now))
                .update();
        if (met == 0) {
            throw FieldProblem.DEVICE_OF_ANOTHER.refuse(device);
        }
    }

    /** One after the other: whoever sends for the same phone waits here. */
    Device hold(UUID device) {
        return sql.sql("""
                        select last_sequence, coalesce((select c.happened_at from field_command c
                            where c.device_id = d.id and c.sequence = d.last_sequence), '-infinity') latest
                        from field_device d where id = :id for update""")
                .param("id", device)
                .query((row, _) -> new Device(row.getLong("last_sequence"), Sql.instant(row, "latest")))
                .single();
    }

    Optional<CommandAnswer> answered(UUID command) {
        return sql.sql("select answer from field_command where id = :id")
                .param("id", command)
                .query(String.class)
                .optional()
                .map(answer -> json.readValue(answer, CommandAnswer.class).again());
    }

    void note(UUID device, FieldCommand command, CommandAnswer answer, Instant happenedAt, Instant now) {
        sql.sql("""
                        insert into field_command (id, device_id, sequence, kind, visit_id, device_at, happened_at,
                            received_at, outcome, answer)
                        values (:id, :device, :sequence, :kind, :visit, :deviceAt, :happenedAt, :now, :outcome,
                            :answer::jsonb)""")
                .param("id", command.id())
                .param("device", device)
                .param("sequence", command.sequence())
                .param("kind", command.kind().name())
                .param("visit", command.visit().value())
                .param("deviceAt", Sql.at(command.at()))
                .param("happenedAt", Sql.at(happenedAt))
                .param("now", Sql.at(now))
                .param("outcome", answer.outcome().name())
                .param("answer", json.writeValueAsString(answer))
                .update();
        count(device, command.sequence());
    }

    /** The number counts as answered. */
    void count(UUID device, long sequence) {
        sql.sql("update field_device set last_sequence = :sequence where id = :device")
                .param("sequence", sequence)
                .param("device", device)
                .update();
    }

    /** Whether a visit has ever been a technician's, so that its fate is the technician's business. */
    boolean wasOf(TechnicianId technician, VisitId visit) {
        return sql.sql("""
                        select exists (select from plan_change where visit_id = :visit
                                and :technician in (before_technician_id, after_technician_id))
                            or exists (select from field_command c join field_device d on d.id = c.device_id
                                where c.visit_id = :visit and c.outcome = 'APPLIED' and d.technician_id = :technician)""")
                .param("visit", visit.value())
                .param("technician", technician.value())
                .query(Boolean.class)
                .single();
    }
}
