package dev.fixpoint.reporting;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.UnitId;
import dev.fixpoint.visits.VisitState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a day's figures. */
@Service
public class OverviewReading {
    private static final String SELECT = """
            with shown as (
                select t.*, tstzrange(:day::date::timestamp at time zone t.zone,
                                      (:day::date + 1)::timestamp at time zone t.zone) as today
                from territory t join organisation_unit u on u.id = t.unit_id and u.lineage @> array[:unit::uuid]),
            placed as (
                select v.territory_id, v.state, p.travel_seconds travel,
                       extract(epoch from p.ends_at - p.starts_at) service,
                       coalesce(p.starts_at > v.deadline, false)
                         or (exists (select from visit_window w where w.visit_id = v.id)
                             and not exists (select from visit_window w where w.visit_id = v.id and p.starts_at < w.ends_at)) late
                from shown t join visit v on v.territory_id = t.id
                    join placement p on p.visit_id = v.id and p.busy && t.today)
            select t.id, t.name_zh, t.name_en,
                (select count(*) from technician x where x.territory_id = t.id and x.active) technicians,
                (select count(distinct s.technician_id) from shift s join technician x on x.id = s.technician_id
                 where x.territory_id = t.id and s.period && t.today) on_shift,
                (select coalesce(sum(extract(epoch from s.ends_at - s.starts_at)), 0)
                 from shift s join technician x on x.id = s.technician_id
                 where x.territory_id = t.id and s.period && t.today) shift_seconds,
                (select coalesce(jsonb_object_agg(state, n), '{}')::text
                 from (select state, count(*) n from placed p where p.territory_id = t.id group by state) x) visits,
                (select count(*) from visit v where v.territory_id = t.id and v.state in ('PLANNED', 'ACCEPTED')
                 and not exists (select from placement p where p.visit_id = v.id)) unplanned,
                (select count(*) from placed p where p.territory_id = t.id and p.late) late,
                (select coalesce(sum(travel), 0) from placed p where p.territory_id = t.id) travel,
                (select coalesce(sum(service), 0) from placed p where p.territory_id = t.id) service
            from shown t order by t.code""";

    private final JdbcClient sql;
    private final BoardReading board;
    private final JsonMapper json;
    private final Clock clock;

    OverviewReading(JdbcClient sql, BoardReading board, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.board = board;
        this.json = json;
        this.clock = clock;
    }

    /** @param date {@code null} for today */
    public Overview read(@Nullable LocalDate date, UnitId caller) {
        var day = date == null ? LocalDate.ofInstant(clock.instant(), board.zoneOf(caller)) : date;
        return new Overview(
                day,
                sql.sql(SELECT)
                        .param("day", day)
                        .param("unit", caller.value())
                        .query(this::figures)
                        .list());
    }

    private Overview.TerritoryFigures figures(ResultSet row, int index) throws SQLException {
        var travel = row.getDouble("travel");
        var busy = travel + row.getDouble("service");
        return new Overview.TerritoryFigures(
                Sql.uuid(row, "id"),
                Sql.text(row, "name"),
                row.getInt("technicians"),
                row.getInt("on_shift"),
                byState(row.getString("visits")),
                row.getInt("unplanned"),
                row.getInt("late"),
                share(travel, busy),
                share(busy, row.getDouble("shift_seconds")));
    }

    private Map<String, Integer> byState(String counted) {
        var all = new LinkedHashMap<String, Integer>();
        Arrays.stream(VisitState.values()).forEach(s -> all.put(s.name(), 0));
        all.putAll(json.readValue(counted, new TypeReference<Map<String, Integer>>() {}));
        return all;
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : Math.round(1000 * part / whole) / 1000.0;
    }
}
