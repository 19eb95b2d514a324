package dev.fixpoint.visits;

import dev.fixpoint.shared.GeoPoint;
import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.VisitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that happened to a visit. */
@Component
class VisitHistory {
    private final JdbcClient sql;

    VisitHistory(JdbcClient sql) {
        this.sql = sql;
    }

    void add(VisitId visit, String kind, Instant at, String by, @Nullable String note) {
        add(Ids.next(), visit, kind, at, by, note, null, null);
    }

    /** Adds a technician's report under the id made on the phone. */
    void add(VisitId visit, Report report, String by) {
        add(
                report.id(),
                visit,
                report.kind().name(),
                report.at(),
                by,
                report.reason(),
                report.location(),
                report.accuracy());
    }

    /** Whether a report has been applied before; a repeat for another visit counts too, ids are never shared. */
    boolean knows(UUID report) {
        return sql.sql("select exists (select from visit_event where id = :id)")
                .param("id", report)
                .query(Boolean.class)
                .single();
    }

    private void add(
            UUID id,
            VisitId visit,
            String kind,
            Instant at,
            String by,
            @Nullable String note,
            @Nullable GeoPoint location,
            @Nullable Integer accuracy) {
        sql.sql("""
                        insert into visit_event (id, visit_id, at, kind, by_user, note, accuracy_m, location)
                        values (:id, :visit, :at, :kind, :by, :note, :accuracy,
                            case when :lon::float8 is null then null
                                 else ST_SetSRID(ST_MakePoint(:lon, :lat), 4326)::geography end)""")
                .param("id", id)
                .param("visit", visit.value())
                .param("at", Sql.at(at))
                .param("kind", kind)
                .param("by", by)
                .param("note", note)
                .param("accuracy", accuracy)
                .param("lon", location == null ? null : location.lon())
                .param("lat", location == null ? null : location.lat())
                .update();
    }
}
