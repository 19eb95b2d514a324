package dev.fixpoint.reporting;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.visits.LockKind;
import dev.fixpoint.warranties.Entitlement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Columns that several reads of visits share, in SQL and back. */
final class VisitRows {
    /** For a visit {@code v}: windows, skills, and why it is not planned, with names. */
    static final String DETAILS = """
            array(select extract(epoch from starts_at)::bigint from visit_window w
                  where w.visit_id = v.id order by starts_at) window_starts,
            array(select extract(epoch from ends_at)::bigint from visit_window w
                  where w.visit_id = v.id order by starts_at) window_ends,
            array(select skill from visit_skill k where k.visit_id = v.id order by skill) skills,
            array(select level from visit_skill k where k.visit_id = v.id order by skill) levels,
            (select r.code from unplanned_visit r where r.visit_id = v.id) reason_code,
            (select r.text_zh from unplanned_visit r where r.visit_id = v.id) reason_zh,
            (select r.text_en from unplanned_visit r where r.visit_id = v.id) reason_en,
            (select coalesce(jsonb_agg(jsonb_build_object('technicianId', t.id, 'technicianName', t.name,
                        'code', x->>'code', 'text', jsonb_build_object('zh', x->>'zh', 'en', x->>'en'))
                        order by t.employee_number), '[]')
             from unplanned_visit r cross join lateral jsonb_array_elements(r.obstacles) x
                 join technician t on t.id = (x->>'technicianId')::uuid
             where r.visit_id = v.id)::text obstacles""";

    private static final UnassignedVisit.Reason OUTSIDE = new UnassignedVisit.Reason(
            "OUTSIDE_TERRITORIES",
            new LocalText(
                    "地址不在任何服务区域内。请核对位置，或扩大服务区域。",
                    "The site lies outside every territory. Check its position, or extend a territory."));

    private VisitRows() {}

    /** @param row with {@code reserved_technician_id} and {@code lock_kind} */
    static @Nullable LockKind lock(ResultSet row) throws SQLException {
        if (row.getObject("reserved_technician_id") != null) {
            return LockKind.TECHNICIAN;
        }
        return switch (row.getString("lock_kind")) {
            case "TIME" -> LockKind.TIME;
            case "POSITION" -> LockKind.POSITION;
            case null, default -> null;
        };
    }

    static List<TimeWindow> windows(ResultSet row) throws SQLException {
        var starts = (Long[]) row.getArray("window_starts").getArray();
        var ends = (Long[]) row.getArray("window_ends").getArray();
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new TimeWindow(Instant.ofEpochSecond(starts[i]), Instant.ofEpochSecond(ends[i])))
                .toList();
    }

    static List<Board.SkillLevel> skills(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("skills").getArray();
        var levels = (Integer[]) row.getArray("levels").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Board.SkillLevel(names[i], levels[i]))
                .toList();
    }

    static UnassignedVisit.@Nullable Reason reason(ResultSet row, @Nullable UUID territory) throws SQLException {
        var code = row.getString("reason_code");
        if (code != null) {
            return new UnassignedVisit.Reason(
                    code, new LocalText(row.getString("reason_zh"), row.getString("reason_en")));
        }
        return territory == null ? OUTSIDE : null;
    }

    static List<UnassignedVisit.Obstacle> obstacles(ResultSet row, JsonMapper json) throws SQLException {
        return Arrays.asList(json.readValue(row.getString("obstacles"), UnassignedVisit.Obstacle[].class));
    }

    /** @param row with the columns of the booking, its symptom, and {@code photos} */
    static VisitDetail.@Nullable BookedPart booked(ResultSet row, JsonMapper json) throws SQLException {
        var symptom = row.getString("symptom_zh");
        var model = row.getString("told_model");
        var price = row.getString("told_lines");
        var photos = Sql.uuids(row, "photos");
        return symptom == null && model == null && price == null && photos.isEmpty()
                ? null
                : new VisitDetail.BookedPart(
                        symptom == null ? null : Sql.text(row, "symptom"),
                        model,
                        row.getString("told_serial"),
                        price == null ? null : json.readValue(price, Entitlement.class),
                        photos,
                        row.getBoolean("told_diagnosis"));
    }
}
