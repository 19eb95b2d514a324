package dev.fixpoint.planning;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.solver.BrokenRule;
import dev.fixpoint.solver.Unplanned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Why visits have no technician, as of the last solve. */
@Component
class UnplannedReasons {
    private static final LocalText WINDOWS_OVER = new LocalText(
            "客户可接受的时段都已过去。请与客户约定新的时段。",
            "Every window the customer gave is over. Agree on a new one with the customer.");

    /** One technician's obstacle, as stored and shown. */
    record Obstacle(TechnicianId technicianId, String code, String zh, String en) {}

    private record Row(VisitId visit, String code, LocalText text, List<Obstacle> obstacles) {}

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final RuleWords words;

    UnplannedReasons(JdbcClient sql, JdbcTemplate batches, JsonMapper json, RuleWords words) {
        this.sql = sql;
        this.batches = batches;
        this.json = json;
        this.words = words;
    }

    /** Replaces what is known of these visits: planned ones lose their reason. */
    void replace(Collection<VisitId> decided, List<Unplanned> unplanned, List<VisitId> tooLate, Instant now) {
        var rows = new ArrayList<Row>();
        var texts = words.of(unplanned.stream()
                .flatMap(u -> Stream.concat(Stream.of(u.reason()), u.obstacles().values().stream()))
                .toList());
        unplanned.forEach(u -> rows.add(row(u, texts)));
        tooLate.forEach(v -> rows.add(new Row(v, "WINDOWS_OVER", WINDOWS_OVER, List.of())));
        replace(decided, rows, now);
    }

    private void replace(Collection<VisitId> decided, List<Row> rows, Instant now) {
        sql.sql("delete from unplanned_visit where visit_id = any(:visits)")
                .param("visits", decided.stream().map(VisitId::value).toArray(UUID[]::new))
                .update();
        batches.batchUpdate(
                "insert into unplanned_visit values (?, ?, ?, ?, ?::jsonb, ?) on conflict do nothing",
                rows,
                100,
                (statement, row) -> {
                    statement.setObject(1, row.visit().value());
                    statement.setString(2, row.code());
                    statement.setString(3, row.text().zh());
                    statement.setString(4, row.text().en());
                    statement.setString(5, json.writeValueAsString(row.obstacles()));
                    statement.setObject(6, Sql.at(now));
                });
    }

    /** Says of visits that somebody has taken out of the plan. */
    void heldBack(Collection<VisitId> visits, String by, Instant now) {
        var text = new LocalText(
                "%s 已将其移出排程。请手动安排，或交还自动排程。".formatted(by),
                "%s took it out of the plan. Place it by hand, or give it back to the plan.".formatted(by));
        replace(
                visits,
                visits.stream()
                        .map(v -> new Row(v, "HELD_BACK", text, List.of()))
                        .toList(),
                now);
    }

    private static Row row(Unplanned unplanned, RuleTexts texts) {
        var reason = unplanned.reason();
        return new Row(
                PlanProblem.visitId(unplanned.jobId()),
                reason.code().name(),
                texts.of(reason),
                unplanned.obstacles().entrySet().stream()
                        .map(o -> obstacle(PlanProblem.technicianId(o.getKey()), o.getValue(), texts))
                        .toList());
    }

    private static Obstacle obstacle(TechnicianId technician, BrokenRule rule, RuleTexts texts) {
        var text = texts.of(rule);
        return new Obstacle(technician, rule.code().name(), text.zh(), text.en());
    }
}
