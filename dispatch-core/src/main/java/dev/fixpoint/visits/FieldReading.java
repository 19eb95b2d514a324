package dev.fixpoint.visits;

import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.TimeWindow;
import dev.fixpoint.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a plan is computed from: open visits and where technicians are. A few queries, however many visits. */
@Service
public class FieldReading {
    private static final String SELECT = """
            select v.*, ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat,
                   p.technician_id, p.position, p.starts_at, p.ends_at, p.lock_kind,
                   array(select skill from visit_skill k where k.visit_id = v.id order by skill) skills,
                   array(select level from visit_skill k where k.visit_id = v.id order by skill) levels,
                   array(select r.part_id from stock_reservation r join stock_location l on l.id = r.location_id
                         where r.visit_id = v.id and l.kind = 'VAN' order by r.part_id) parts,
                   array(select r.quantity from stock_reservation r join stock_location l on l.id = r.location_id
                         where r.visit_id = v.id and l.kind = 'VAN' order by r.part_id) pieces,
                   (select n.technician_id from stock_reservation r join stock_location l on l.id = r.location_id
                        join van n on n.id = l.van_id where r.visit_id = v.id limit 1) parts_with,
                   array(select extract(epoch from starts_at)::bigint from visit_window w
                         where w.visit_id = v.id order by starts_at) window_starts,
                   array(select extract(epoch from ends_at)::bigint from visit_window w
                         where w.visit_id = v.id order by starts_at) window_ends,
                   array(select technician_id from visit_excluded_technician e where e.visit_id = v.id) excluded
            from visit v
                join work_order o on o.id = v.work_order_id
                join site s on s.id = o.site_id
                left join placement p on p.visit_id = v.id
            where v.state in ('PLANNED', 'ACCEPTED') and\s""";

    private static final String OF_ONE =
            "not v.held_back and v.territory_id = :territory and v.id in (select visit_id from placement where technician_id = :technician union all select :besides::uuid) order by v.id";

    private static final String WHEREABOUTS = """
            select distinct on (p.technician_id) p.technician_id, v.id, v.version, p.ends_at,
                   v.state not in ('COMPLETED', 'FAILED') under_way,
                   ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat
            from technician t
                join placement p on p.technician_id = t.id and p.busy && tstzrange(:since, null)
                join visit v on v.id = p.visit_id and v.state not in ('PLANNED', 'ACCEPTED', 'CANCELLED')
                join work_order o on o.id = v.work_order_id
                join site s on s.id = o.site_id
            where %s
            order by p.technician_id, (v.state in ('COMPLETED', 'FAILED')), p.ends_at desc""";

    private final JdbcClient sql;

    FieldReading(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a plan decides about; not what a dispatcher has taken out of it. */
    public List<OpenVisit> openVisits(TerritoryId territory) {
        return sql.sql(SELECT + "not v.held_back and v.territory_id = :territory order by v.id")
                .param("territory", territory.value())
                .query(FieldReading::openVisit)
                .list();
    }

    /** Those that one technician is to do, and one more whoever is to do it. */
    public List<OpenVisit> openVisits(TerritoryId territory, TechnicianId technician, @Nullable VisitId besides) {
        return sql.sql(SELECT + OF_ONE)
                .param("territory", territory.value())
                .param("technician", technician.value())
                .param("besides", besides == null ? null : besides.value())
                .query(FieldReading::openVisit)
                .list();
    }

    /** One that a dispatcher has taken out of the plan. */
    public Optional<OpenVisit> heldBack(VisitId visit) {
        return sql.sql(SELECT + "v.held_back and v.id = :visit")
                .param("visit", visit.value())
                .query(FieldReading::openVisit)
                .optional();
    }

    /** One entry per technician of the territory who has been under way or finished something since a moment. */
    public List<Whereabouts> whereabouts(TerritoryId territory, Instant since) {
        return whereabouts("t.territory_id = :id", territory.value(), since);
    }

    /** The same of one technician; at most one entry. */
    public List<Whereabouts> whereabouts(TechnicianId technician, Instant since) {
        return whereabouts("t.id = :id", technician.value(), since);
    }

    private List<Whereabouts> whereabouts(String whose, UUID id, Instant since) {
        return sql.sql(WHEREABOUTS.formatted(whose))
                .param("id", id)
                .param("since", Sql.at(since))
                .query((row, _) -> new Whereabouts(
                        new TechnicianId(Sql.uuid(row, "technician_id")),
                        new VisitId(Sql.uuid(row, "id")),
                        row.getLong("version"),
                        row.getBoolean("under_way"),
                        Sql.point(row),
                        Sql.instant(row, "ends_at")))
                .list();
    }

    /** Whether a visit not yet begun should have begun before the given moment. */
    public boolean hasOverdueStart(TerritoryId territory, Instant before) {
        return sql.sql("""
                        select exists (select from visit v join placement p on p.visit_id = v.id
                        where v.territory_id = :territory and v.state in ('PLANNED', 'ACCEPTED')
                          and p.starts_at < :before and (not p.locked or p.lock_kind = 'POSITION'))""")
                .param("territory", territory.value())
                .param("before", Sql.at(before))
                .query(Boolean.class)
                .single();
    }

    private static OpenVisit openVisit(ResultSet row, int index) throws SQLException {
        var preferred = Sql.uuidOrNull(row, "preferred_technician_id");
        return new OpenVisit(
                new VisitId(Sql.uuid(row, "id")),
                row.getLong("version"),
                Sql.point(row),
                Duration.ofMinutes(row.getInt("duration_minutes")),
                row.getInt("priority"),
                Sql.instantOrNull(row, "deadline"),
                preferred == null ? null : new TechnicianId(preferred),
                excluded(row),
                Optional.ofNullable(Sql.uuidOrNull(row, "reserved_technician_id"))
                        .map(TechnicianId::new)
                        .orElse(null),
                windows(row),
                row.getBoolean("promised"),
                skills(row),
                parts(row),
                placed(row));
    }

    private static OpenVisit.@Nullable Placed placed(ResultSet row) throws SQLException {
        var technician = Sql.uuidOrNull(row, "technician_id");
        return technician == null
                ? null
                : new OpenVisit.Placed(
                        new TechnicianId(technician),
                        row.getInt("position"),
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "ends_at"),
                        lock(row));
    }

    private static @Nullable Lock lock(ResultSet row) throws SQLException {
        var kind = row.getString("lock_kind");
        return kind == null ? null : Lock.valueOf(kind);
    }

    private static Map<String, Integer> skills(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("skills").getArray();
        var levels = (Integer[]) row.getArray("levels").getArray();
        var skills = new LinkedHashMap<String, Integer>();
        IntStream.range(0, names.length).forEach(i -> skills.put(names[i], levels[i]));
        return skills;
    }

    private static OpenVisit.Parts parts(ResultSet row) throws SQLException {
        var ids = (UUID[]) row.getArray("parts").getArray();
        var pieces = (Integer[]) row.getArray("pieces").getArray();
        var parts = new LinkedHashMap<PartId, Integer>();
        IntStream.range(0, ids.length).forEach(i -> parts.put(new PartId(ids[i]), pieces[i]));
        var with = Sql.uuidOrNull(row, "parts_with");
        return new OpenVisit.Parts(parts, with == null ? null : new TechnicianId(with));
    }

    private static List<TimeWindow> windows(ResultSet row) throws SQLException {
        var starts = (Long[]) row.getArray("window_starts").getArray();
        var ends = (Long[]) row.getArray("window_ends").getArray();
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new TimeWindow(Instant.ofEpochSecond(starts[i]), Instant.ofEpochSecond(ends[i])))
                .toList();
    }

    private static Set<TechnicianId> excluded(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("excluded").getArray())
                .map(TechnicianId::new)
                .collect(Collectors.toSet());
    }
}
