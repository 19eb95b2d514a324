package dev.fixpoint.parts;

import dev.fixpoint.shared.PartId;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.VisitId;
import java.sql.Types;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Pieces that nobody has asked for yet, as plans need them: for each part as many as there are of it or of an alternative. Of
 * several places the best stocked counts, because a visit gets its pieces from one.
 */
@Service
public class PartsOnHand {
    private static final String FREE = """
            with free as (
                select l.location_id, l.part_id, l.quantity - l.reserved + coalesce(r.quantity, 0) pieces
                from stock_level l
                    left join stock_reservation r on r.visit_id = :moved
                        and r.location_id = l.location_id and r.part_id = l.part_id
                where l.quantity - l.reserved + coalesce(r.quantity, 0) > 0)
            , usable as (
                select location_id, part_id, pieces from free
                union all
                select f.location_id, a.part_id, f.pieces from free f join part_alternative a on a.alternative_id = f.part_id)
            """;

    private final PartsSettings settings;
    private final JdbcClient sql;

    PartsOnHand(PartsSettings settings, JdbcClient sql) {
        this.settings = settings;
        this.sql = sql;
    }

    /** How long before a visit a part has to be asked for at a warehouse. */
    public Duration restock() {
        return settings.restock();
    }

    /**
     * Free pieces in the vans of a territory's technicians.
     *
     * @param moved a visit that would give back what is kept for it
     */
    public Map<TechnicianId, Map<PartId, Integer>> inVansOf(TerritoryId territory, @Nullable VisitId moved) {
        return inVans("t.territory_id = :id", territory.value(), moved);
    }

    /** Free pieces in one technician's van. */
    public Map<TechnicianId, Map<PartId, Integer>> inVanOf(TechnicianId technician) {
        return inVans("t.id = :id", technician.value(), null);
    }

    /**
     * Free pieces in the warehouses that serve a territory: those of its unit and of the units above.
     *
     * @param moved a visit that would give back what is kept for it
     */
    public Map<PartId, Integer> inWarehousesOf(TerritoryId territory, @Nullable VisitId moved) {
        var found = new HashMap<PartId, Integer>();
        sql.sql(FREE + """
                        select x.part_id, max(x.pieces) pieces
                        from usable x join stock_location s on s.id = x.location_id and s.kind = 'WAREHOUSE'
                        where s.unit_id in (
                            select unnest(u.lineage) from territory r join organisation_unit u on u.id = r.unit_id where r.id = :id)
                        group by x.part_id""")
                .param("id", territory.value())
                .param("moved", id(moved), Types.OTHER)
                .query(row -> {
                    found.put(new PartId(Sql.uuid(row, "part_id")), row.getInt("pieces"));
                });
        return found;
    }

    private Map<TechnicianId, Map<PartId, Integer>> inVans(String whose, UUID id, @Nullable VisitId moved) {
        var found = new HashMap<TechnicianId, Map<PartId, Integer>>();
        sql.sql(FREE + """
                        select v.technician_id, x.part_id, max(x.pieces) pieces
                        from technician t join van v on v.technician_id = t.id
                            join stock_location s on s.van_id = v.id join usable x on x.location_id = s.id
                        where %s group by v.technician_id, x.part_id""".formatted(whose))
                .param("id", id)
                .param("moved", id(moved), Types.OTHER)
                .query(row -> {
                    found.computeIfAbsent(new TechnicianId(Sql.uuid(row, "technician_id")), _ -> new HashMap<>())
                            .put(new PartId(Sql.uuid(row, "part_id")), row.getInt("pieces"));
                });
        return found;
    }

    private static @Nullable UUID id(@Nullable VisitId visit) {
        return visit == null ? null : visit.value();
    }
}
