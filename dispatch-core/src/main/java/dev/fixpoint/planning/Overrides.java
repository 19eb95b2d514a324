package dev.fixpoint.planning;

import dev.fixpoint.planning.Objection.Severity;
import dev.fixpoint.shared.TerritoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rules broken on somebody's word, with what it costs. */
@Component
class Overrides {
    private final JdbcClient sql;
    private final JsonMapper json;

    Overrides(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @param number of the revision that breaks them */
    void add(TerritoryId territory, long number, String reason, Verdict verdict) {
        var rules = verdict.objections().stream()
                .filter(objection -> objection.severity() == Severity.HARD)
                .toList();
        sql.sql("""
                        insert into plan_override (territory_id, number, reason, rules, travel_seconds, lateness_seconds,
                            overtime_seconds, cost)
                        values (:territory, :number, :reason, :rules::jsonb, :travel, :lateness, :overtime, :cost)""")
                .param("territory", territory.value())
                .param("number", number)
                .param("reason", reason)
                .param("rules", json.writeValueAsString(rules))
                .param("travel", verdict.addedTravelSeconds())
                .param("lateness", verdict.addedLatenessSeconds())
                .param("overtime", verdict.addedOvertimeSeconds())
                .param("cost", verdict.addedCost())
                .update();
    }
}
