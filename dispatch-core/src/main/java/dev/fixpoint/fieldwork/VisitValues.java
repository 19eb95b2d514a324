package dev.fixpoint.fieldwork;

import dev.fixpoint.fieldwork.Versions.Side;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.VisitId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was recorded of visits, field by field. */
@Component
class VisitValues {
    private final JdbcClient sql;

    VisitValues(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Side> find(VisitId visit, String field) {
        return sql.sql("select * from visit_value where visit_id = :visit and field = :field")
                .param("visit", visit.value())
                .param("field", field)
                .query((row, _) ->
                        Side.of(row.getString("value"), Sql.instant(row, "changed_at"), row.getString("changed_by")))
                .optional();
    }

    /** Whoever changed another field is not in the way; whoever changed this one to the same is neither. */
    boolean isChangedSince(@Nullable String base, @Nullable String wanted, Optional<Side> now) {
        var value = now.map(Side::value).orElse(null);
        return !Objects.equals(value, base) && !Objects.equals(value, wanted);
    }

    void put(Received received, String field, @Nullable String value) {
        if (value == null) {
            sql.sql("delete from visit_value where visit_id = :visit and field = :field")
                    .param("visit", received.visit().id().value())
                    .param("field", field)
                    .update();
            return;
        }
        sql.sql("""
                        insert into visit_value (visit_id, field, value, changed_at, changed_by)
                        values (:visit, :field, :value, :at, :by)
                        on conflict (visit_id, field) do update set value = excluded.value,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by""")
                .param("visit", received.visit().id().value())
                .param("field", field)
                .param("value", value)
                .param("at", Sql.at(received.at()))
                .param("by", received.by())
                .update();
    }
}
