package dev.fixpoint.reporting;

import dev.fixpoint.organisation.Territories;
import dev.fixpoint.organisation.Territory;
import dev.fixpoint.planning.PlanView;
import dev.fixpoint.planning.Plans;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the board: five queries, however many technicians and visits. */
@Service
public class BoardReading {
    private static final int MOST_DAYS = 7;

    private static final String TECHNICIANS = """
            select t.id, t.name, t.employee_number, t.territory_id, u.name_zh unit_zh, u.name_en unit_en,
                   ST_X(t.home::geometry) lon, ST_Y(t.home::geometry) lat,
                   array(select skill from technician_skill k where k.technician_id = t.id order by skill) skills,
                   array(select level from technician_skill k where k.technician_id = t.id order by skill) levels
            from technician t join organisation_unit u on u.id = t.unit_id
            where t.active and t.territory_id = any(:territories)
            order by t.territory_id, t.employee_number""";

    private static final String VISITS = """
            select v.id, v.number, v.state, v.priority, v.promised, v.deadline, v.reserved_technician_id, o.service_type, p.*,
                   c.name customer_name, c.customer_class,
                   ST_X(s.location::geometry) lon, ST_Y(s.location::geometry) lat,
                   w.starts_at window_from, w.ends_at window_to
            from placement p
                join visit v on v.id = p.visit_id
                join work_order o on o.id = v.work_order_id
                join customer c on c.id = o.customer_id
                join site s on s.id = o.site_id
                left join lateral (select starts_at, ends_at from visit_window w where w.visit_id = v.id
                    order by (w.ends_at <= p.starts_at), w.starts_at limit 1) w on true
            where p.busy && tstzrange(:from, :to) and v.territory_id = any(:territories)
            order by p.technician_id, p.starts_at""";

    private final JdbcClient sql;
    private final Territories territories;
    private final Plans plans;
    private final Clock clock;

    BoardReading(JdbcClient sql, Territories territories, Plans plans, Clock clock) {
        this.sql = sql;
        this.territories = territories;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * @param from first day; {@code null} for today
     * @param days 1–7, clamped
     * @param wanted territories; empty for all the caller sees
     */
    @Transactional(readOnly = true)
    public Board read(@Nullable LocalDate from, int days, Collection<TerritoryId> wanted, UnitId caller) {
        var shown = shown(wanted, caller);
        var ids = shown.stream().map(t -> t.id().value()).toArray(UUID[]::new);
        var zone = shown.stream().findFirst().map(Territory::zone).orElse(ZoneOffset.UTC);
        var first = from == null ? LocalDate.ofInstant(clock.instant(), zone) : from;
        var span = Math.clamp(days, 1, MOST_DAYS);
        var start = first.atStartOfDay(zone).toInstant();
        var end = first.plusDays(span).atStartOfDay(zone).toInstant();
        return new Board(
                first,
                span,
                zone.getId(),
                planViews(shown, caller),
                technicians(ids, start, end),
                visits(ids, start, end));
    }

    private List<Territory> shown(Collection<TerritoryId> wanted, UnitId caller) {
        return territories.below(caller).stream()
                .filter(t -> wanted.isEmpty() || wanted.contains(t.id()))
                .toList();
    }

    private List<PlanView> planViews(List<Territory> shown, UnitId caller) {
        var ids = shown.stream().map(Territory::id).collect(Collectors.toSet());
        return plans.below(caller).stream().filter(p -> ids.contains(p.id())).toList();
    }

    private List<Board.BoardTechnician> technicians(UUID[] territories, Instant from, Instant to) {
        var shifts = shifts(territories, from, to);
        var absences = absences(territories, from, to);
        return sql.sql(TECHNICIANS)
                .param("territories", territories)
                .query((row, _) -> {
                    var id = Sql.uuid(row, "id");
                    return new Board.BoardTechnician(
                            id,
                            row.getString("name"),
                            row.getString("employee_number"),
                            Sql.uuid(row, "territory_id"),
                            Sql.point(row),
                            Sql.text(row, "unit"),
                            skills(row),
                            shifts.getOrDefault(id, List.of()),
                            absences.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<Board.BoardShift>> shifts(UUID[] territories, Instant from, Instant to) {
        record Row(UUID technician, Board.BoardShift shift) {}
        return sql
                .sql("""
                        select s.* from shift s join technician t on t.id = s.technician_id
                        where t.territory_id = any(:territories) and s.period && tstzrange(:from, :to)
                        order by s.starts_at""")
                .param("territories", territories)
                .param("from", Sql.at(from))
                .param("to", Sql.at(to))
                .query((row, _) -> new Row(
                        Sql.uuid(row, "technician_id"),
                        new Board.BoardShift(
                                Sql.uuid(row, "id"), Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::technician, Collectors.mapping(Row::shift, Collectors.toList())));
    }

    private Map<UUID, List<Board.BoardAbsence>> absences(UUID[] territories, Instant from, Instant to) {
        record Row(UUID technician, Board.BoardAbsence absence) {}
        return sql
                .sql("""
                        select a.* from absence a join technician t on t.id = a.technician_id
                        where t.territory_id = any(:territories) and a.ends_at > :from and a.starts_at < :to
                        order by a.starts_at""")
                .param("territories", territories)
                .param("from", Sql.at(from))
                .param("to", Sql.at(to))
                .query((row, _) -> new Row(
                        Sql.uuid(row, "technician_id"),
                        new Board.BoardAbsence(
                                Sql.uuid(row, "id"),
                                Sql.instant(row, "starts_at"),
                                Sql.instant(row, "ends_at"),
                                row.getString("kind"),
                                row.getString("reason"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::technician, Collectors.mapping(Row::absence, Collectors.toList())));
    }

    private List<Board.BoardVisit> visits(UUID[] territories, Instant from, Instant to) {
        return sql.sql(VISITS)
                .param("territories", territories)
                .param("from", Sql.at(from))
                .param("to", Sql.at(to))
                .query(BoardReading::visit)
                .list();
    }

    private static Board.BoardVisit visit(ResultSet row, int index) throws SQLException {
        var starts = Sql.instant(row, "starts_at");
        var windowTo = Sql.instantOrNull(row, "window_to");
        var deadline = Sql.instantOrNull(row, "deadline");
        var late = (windowTo != null && !starts.isBefore(windowTo)) || (deadline != null && starts.isAfter(deadline));
        return new Board.BoardVisit(
                Sql.uuid(row, "id"),
                row.getString("number"),
                Sql.uuid(row, "technician_id"),
                row.getInt("position"),
                row.getString("state"),
                row.getString("service_type"),
                row.getString("customer_name"),
                row.getString("customer_class"),
                Sql.point(row),
                row.getInt("priority"),
                row.getBoolean("locked"),
                "PLACED".equals(row.getString("lock_kind")),
                VisitRows.lock(row),
                row.getBoolean("promised"),
                row.getInt("travel_seconds"),
                Sql.instant(row, "arrives_at"),
                starts,
                Sql.instant(row, "ends_at"),
                Sql.instantOrNull(row, "window_from"),
                windowTo,
                deadline,
                late);
    }

    private static List<Board.SkillLevel> skills(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("skills").getArray();
        var levels = (Integer[]) row.getArray("levels").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Board.SkillLevel(names[i], levels[i]))
                .toList();
    }

    /** The zone of the caller's first territory. */
    public ZoneId zoneOf(UnitId caller) {
        return territories.below(caller).stream()
                .findFirst()
                .map(Territory::zone)
                .orElse(ZoneOffset.UTC);
    }
}
