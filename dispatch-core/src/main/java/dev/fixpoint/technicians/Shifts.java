package dev.fixpoint.technicians;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works when: shifts made from weekly hours three weeks ahead, less absences. */
@Service
public class Shifts {
    private static final String MAKE = """
            insert into shift (id, technician_id, starts_at, ends_at)
            select gen_random_uuid(), h.technician_id, (day + h.starts) at time zone r.zone, (day + h.ends) at time zone r.zone
            from working_hours h
                join technician t on t.id = h.technician_id and t.active
                join territory r on r.id = t.territory_id
                cross join lateral (
                    select (:now::timestamptz at time zone r.zone)::date + n as day from generate_series(0, 21) as n) as ahead
            where extract(isodow from day) = h.weekday and (:technician::uuid is null or t.id = :technician)
            on conflict do nothing""";

    private static final String WORK = """
            select s.id, s.technician_id, lower(part) starts_at, upper(part) ends_at
            from shift s join technician t on t.id = s.technician_id and t.active
                cross join lateral unnest(
                    tstzmultirange(s.period) - coalesce(
                        (select range_agg(tstzrange(a.starts_at, a.ends_at)) from absence a
                         where a.technician_id = s.technician_id and a.ends_at > s.starts_at), '{}')) as part
            where %s and s.period && tstzrange(:from, :to)
            order by lower(part)""";

    private final JdbcClient sql;
    private final Clock clock;

    Shifts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Makes the shifts that are missing from today to three weeks ahead; running it again changes nothing. */
    @Transactional
    public int makeAhead() {
        return sql.sql(MAKE)
                .param("now", Sql.at(clock.instant()))
                .param("technician", null)
                .update();
    }

    /** Gives a technician new weekly hours: future shifts that nothing is planned in are made anew. */
    @Transactional
    public void follow(TechnicianId technician, WorkingHours hours) {
        sql.sql("delete from working_hours where technician_id = :technician")
                .param("technician", technician.value())
                .update();
        for (var day : hours.days()) {
            sql.sql("insert into working_hours values (:technician, :weekday, :starts, :ends)")
                    .param("technician", technician.value())
                    .param("weekday", day.getValue())
                    .param("starts", hours.starts())
                    .param("ends", hours.ends())
                    .update();
        }
        remake(technician);
    }

    /** Makes the future shifts of a territory anew, those that nothing is planned in. */
    @Transactional
    void remakeIn(TerritoryId territory) {
        sql.sql("select id from technician where territory_id = :territory")
                .param("territory", territory.value())
                .query((row, _) -> new TechnicianId(Sql.uuid(row, "id")))
                .list()
                .forEach(this::remake);
    }

    private void remake(TechnicianId technician) {
        sql.sql("""
                        delete from shift s where technician_id = :technician and starts_at > :now
                            and not exists (select from placement p where p.shift_id = s.id)""")
                .param("technician", technician.value())
                .param("now", Sql.at(clock.instant()))
                .update();
        sql.sql(MAKE)
                .param("now", Sql.at(clock.instant()))
                .param("technician", technician.value())
                .update();
    }

    /** What is left of the shifts of a territory's technicians between two moments after absences, in order of time. */
    public List<Shift> workIn(TerritoryId territory, Instant from, Instant to) {
        return work("t.territory_id = :id", territory.value(), from, to);
    }

    /** The same of one technician. */
    public List<Shift> workOf(TechnicianId technician, Instant from, Instant to) {
        return work("t.id = :id", technician.value(), from, to);
    }

    private List<Shift> work(String whose, UUID id, Instant from, Instant to) {
        return sql.sql(WORK.formatted(whose))
                .param("id", id)
                .param("from", Sql.at(from))
                .param("to", Sql.at(to))
                .query((row, _) -> new Shift(
                        Sql.uuid(row, "id"),
                        new TechnicianId(Sql.uuid(row, "technician_id")),
                        Sql.instant(row, "starts_at"),
                        Sql.instant(row, "ends_at")))
                .list();
    }
}
