package dev.fixpoint.parts;

import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.StockLocationId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pieces kept for visits. A visit that is far enough away gets them from a warehouse that serves its territory, so that vans
 * stay able to help at once; a near one only from the van of whoever comes. The end of a visit frees what is left, which
 * the database sees to.
 */
@Service
public class StockReservations {
    private final PartsSettings settings;
    private final JdbcClient sql;
    private final Clock clock;

    StockReservations(PartsSettings settings, JdbcClient sql, Clock clock) {
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
    }

    /** Says what a visit is to bring, in place of what was said before; nothing is kept for it yet. */
    @Transactional
    public void need(VisitId visit, Map<PartId, Integer> parts) {
        sql.sql("delete from visit_part where visit_id = :visit")
                .param("visit", visit.value())
                .update();
        parts.forEach((part, quantity) -> sql.sql("insert into visit_part values (:visit, :part, :quantity)")
                .param("visit", visit.value())
                .param("part", part.value())
                .param("quantity", quantity)
                .update());
    }

    /** What a visit is to bring: part to pieces. */
    public Map<PartId, Integer> needs(VisitId visit) {
        var needs = new LinkedHashMap<PartId, Integer>();
        sql.sql("select part_id, quantity from visit_part where visit_id = :visit order by part_id")
                .param("visit", visit.value())
                .query(row -> {
                    needs.put(new PartId(Sql.uuid(row, "part_id")), row.getInt("quantity"));
                });
        return needs;
    }

    /** Keeps nothing for a visit any more. */
    @Transactional
    public void release(VisitId visit) {
        sql.sql("delete from stock_reservation where visit_id = :visit")
                .param("visit", visit.value())
                .update();
    }

    /**
     * Keeps what a visit is to bring, or an alternative of it, in place of what was kept for it before.
     *
     * @param by who comes
     * @return whether everything is kept; otherwise nothing is
     */
    @Transactional
    public boolean keep(VisitId visit, TechnicianId by, Instant startsAt) {
        release(visit);
        for (var need : new TreeMap<>(byId(needs(visit))).entrySet()) {
            var place = place(new PartId(need.getKey()), need.getValue(), by, startsAt);
            if (place.isEmpty()) {
                release(visit);
                return false;
            }
            keep(visit, place.get(), need.getValue());
        }
        return true;
    }

    /** Everybody locks parts in the same order. */
    private static Map<UUID, Integer> byId(Map<PartId, Integer> needs) {
        var byId = new LinkedHashMap<UUID, Integer>();
        needs.forEach((part, quantity) -> byId.put(part.value(), quantity));
        return byId;
    }

    /** Visits have got other technicians: what lies in the van of somebody else is kept in the right one, or for nobody. */
    @Transactional
    public void follow(Collection<VisitId> moved) {
        sql.sql("""
                        select distinct r.visit_id, p.technician_id, p.starts_at
                        from stock_reservation r join stock_location s on s.id = r.location_id
                            join van v on v.id = s.van_id join placement p on p.visit_id = r.visit_id
                        where r.visit_id = any(:moved) and v.technician_id is distinct from p.technician_id
                        order by r.visit_id""")
                .param("moved", moved.stream().map(VisitId::value).toArray(UUID[]::new))
                .query((row, _) -> new Moved(
                        new VisitId(Sql.uuid(row, "visit_id")),
                        new TechnicianId(Sql.uuid(row, "technician_id")),
                        Sql.instant(row, "starts_at")))
                .list()
                .forEach(visit -> keep(visit.id(), visit.technician(), visit.startsAt()));
    }

    private record Moved(VisitId id, TechnicianId technician, Instant startsAt) {}

    private record Place(UUID location, UUID part) {}

    private Optional<Place> place(PartId part, int quantity, TechnicianId by, Instant startsAt) {
        return sql.sql("""
                        select l.location_id, l.part_id
                        from stock_level l
                            join stock_location s on s.id = l.location_id
                            left join van v on v.id = s.van_id
                        where l.quantity - l.reserved >= :quantity
                          and (l.part_id = :part or l.part_id in (
                              select alternative_id from part_alternative where part_id = :part))
                          and (v.technician_id = :technician or (:warehouse and s.kind = 'WAREHOUSE' and s.unit_id in (
                              select unnest(u.lineage) from technician t join territory r on r.id = t.territory_id
                                  join organisation_unit u on u.id = r.unit_id where t.id = :technician)))
                        order by s.kind = 'WAREHOUSE' desc, l.part_id = :part desc, s.code limit 1
                        for update of l""")
                .param("part", part.value())
                .param("quantity", quantity)
                .param("technician", by.value())
                .param("warehouse", !startsAt.isBefore(clock.instant().plus(settings.restock())))
                .query((row, _) -> new Place(Sql.uuid(row, "location_id"), Sql.uuid(row, "part_id")))
                .optional();
    }

    private void keep(VisitId visit, Place place, int quantity) {
        sql.sql("""
                        insert into stock_reservation (visit_id, part_id, location_id, quantity, made_at)
                        values (:visit, :part, :location, :quantity, :now)
                        on conflict (visit_id, part_id) do update set quantity = stock_reservation.quantity + excluded.quantity
                        where stock_reservation.location_id = excluded.location_id""")
                .param("visit", visit.value())
                .param("part", place.part())
                .param("location", place.location())
                .param("quantity", quantity)
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    /** Pieces are taken from a place for a visit: that many are kept there for it no longer. */
    void use(VisitId visit, PartId part, StockLocationId at, int quantity) {
        var kept = sql.sql("""
                        select quantity from stock_reservation
                        where visit_id = :visit and part_id = :part and location_id = :at for update""")
                .param("visit", visit.value())
                .param("part", part.value())
                .param("at", at.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
        var statement = kept > quantity
                ? "update stock_reservation set quantity = quantity - " + quantity
                : "delete from stock_reservation";
        sql.sql(statement + " where visit_id = :visit and part_id = :part and location_id = :at")
                .param("visit", visit.value())
                .param("part", part.value())
                .param("at", at.value())
                .update();
    }

    /** Fewer pieces are there than thought: the latest kept are kept no longer. */
    void keepAtMost(int quantity, PartId part, StockLocationId at) {
        sql.sql("""
                        delete from stock_reservation r using (
                            select visit_id, sum(quantity) over (order by made_at, visit_id) up_to from stock_reservation
                            where part_id = :part and location_id = :at) s
                        where r.visit_id = s.visit_id and r.part_id = :part and r.location_id = :at and s.up_to > :quantity""")
                .param("part", part.value())
                .param("at", at.value())
                .param("quantity", quantity)
                .update();
    }
}
