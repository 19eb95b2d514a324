package dev.fixpoint.reporting;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a technician's own visits, and no others. */
@Service
public class AgendaReading {
    private static final int DAYS_AHEAD = 8;

    private final JdbcClient sql;
    private final AgendaRows rows;
    private final Clock clock;

    AgendaReading(JdbcClient sql, AgendaRows rows, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param date {@code null} for today in the technician's territory */
    @Transactional(readOnly = true)
    public Agenda day(TechnicianId technician, @Nullable LocalDate date) {
        var owner = owner(technician);
        var day = date == null ? LocalDate.ofInstant(clock.instant(), owner.zone()) : date;
        var from = day.atStartOfDay(owner.zone()).toInstant();
        var to = day.plusDays(1).atStartOfDay(owner.zone()).toInstant();
        return new Agenda(
                day, owner.zone().getId(), owner.name(), shifts(technician, from, to), visits(technician, from, to));
    }

    /** What a phone keeps: yesterday, which may still be reported of, and the days that are planned. */
    AgendaDays days(TechnicianId technician) {
        var owner = owner(technician);
        var today = LocalDate.ofInstant(clock.instant(), owner.zone());
        var from = today.minusDays(1).atStartOfDay(owner.zone()).toInstant();
        var to = today.plusDays(DAYS_AHEAD).atStartOfDay(owner.zone()).toInstant();
        return new AgendaDays(
                new AgendaChanges.AgendaFrame(
                        owner.zone().getId(), owner.name(), shifts(technician, from, to), van(technician)),
                visits(technician, from, to));
    }

    /** Everything a phone keeps at one moment. */
    record AgendaDays(AgendaChanges.AgendaFrame frame, List<Agenda.AgendaVisit> visits) {}

    private record Owner(String name, ZoneId zone) {}

    private Owner owner(TechnicianId technician) {
        return sql.sql(
                        "select t.name, r.zone from technician t join territory r on r.id = t.territory_id where t.id = :id")
                .param("id", technician.value())
                .query((row, _) -> new Owner(row.getString("name"), ZoneId.of(row.getString("zone"))))
                .single();
    }

    /** One of the technician's visits; empty if it is somebody else's now. */
    public Optional<Agenda.AgendaVisit> visit(TechnicianId technician, VisitId visit) {
        return sql.sql(AgendaRows.SELECT + "and v.id = :visit")
                .param("technician", technician.value())
                .param("visit", visit.value())
                .query(rows::visit)
                .optional();
    }

    public TerritoryId territoryOf(TechnicianId technician) {
        return sql.sql("select territory_id from technician where id = :id")
                .param("id", technician.value())
                .query((row, _) -> new TerritoryId(Sql.uuid(row, "territory_id")))
                .single();
    }

    private List<Agenda.AgendaShift> shifts(TechnicianId technician, Instant from, Instant to) {
        return sql.sql(
                        "select * from shift where technician_id = :technician and period && tstzrange(:from, :to) order by starts_at")
                .param("technician", technician.value())
                .param("from", Sql.at(from))
                .param("to", Sql.at(to))
                .query((row, _) -> new Agenda.AgendaShift(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at")))
                .list();
    }

    private List<AgendaChanges.VanPart> van(TechnicianId technician) {
        return sql.sql("""
                        select p.code, p.name_zh, p.name_en, p.serial_tracked, l.quantity,
                               array(select serial from stock_unit n
                                     where n.part_id = p.id and n.location_id = s.id order by 1) serials
                        from van v join stock_location s on s.van_id = v.id
                            join stock_level l on l.location_id = s.id and l.quantity > 0 join part p on p.id = l.part_id
                        where v.technician_id = :technician order by p.code""")
                .param("technician", technician.value())
                .query((row, _) -> new AgendaChanges.VanPart(
                        row.getString("code"),
                        Sql.text(row, "name"),
                        row.getBoolean("serial_tracked"),
                        row.getInt("quantity"),
                        List.of((String[]) row.getArray("serials").getArray())))
                .list();
    }

    private List<Agenda.AgendaVisit> visits(TechnicianId technician, Instant from, Instant to) {
        return sql.sql(AgendaRows.SELECT + "and p.busy && tstzrange(:from, :to) order by p.starts_at")
                .param("technician", technician.value())
                .param("from", Sql.at(from))
                .param("to", Sql.at(to))
                .query(rows::visit)
                .list();
    }
}
