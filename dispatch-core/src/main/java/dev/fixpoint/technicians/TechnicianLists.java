package dev.fixpoint.technicians;

import dev.fixpoint.shared.Ids;
import dev.fixpoint.shared.Page;
import dev.fixpoint.shared.PageRequest;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.TerritoryId;
import dev.fixpoint.shared.UnitId;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists around technicians: who, which skills exist, which vans. */
@Service
public class TechnicianLists {
    private final JdbcClient sql;
    private final TechnicianRepository technicians;
    private final Clock clock;

    TechnicianLists(JdbcClient sql, TechnicianRepository technicians, Clock clock) {
        this.sql = sql;
        this.technicians = technicians;
        this.clock = clock;
    }

    public List<Skill> skills() {
        return sql.sql("select * from skill order by code")
                .query((row, _) -> new Skill(row.getString("code"), Sql.text(row, "name")))
                .list();
    }

    public List<Van> vansBelow(UnitId caller) {
        return sql.sql("""
                        select v.id, plate, t.name from van v
                            join organisation_unit u on u.id = v.unit_id
                            left join technician t on t.id = technician_id
                        where u.lineage @> array[:unit::uuid] order by plate""")
                .param("unit", caller.value())
                .query((row, _) -> new Van(Sql.uuid(row, "id"), row.getString("plate"), row.getString("name")))
                .list();
    }

    @Transactional(readOnly = true)
    Page<TechnicianView> search(
            @Nullable String text, @Nullable TerritoryId territory, UnitId caller, PageRequest page) {
        var ids = sql.sql("""
                        select t.id from technician t join organisation_unit u on u.id = t.unit_id
                        where u.lineage @> array[:unit::uuid]
                          and (:territory::uuid is null or t.territory_id = :territory)
                          and (:text::text is null or position(lower(:text) in lower(t.name || ' ' || employee_number)) > 0)
                          and (:after::uuid is null or t.id > :after)
                        order by t.id limit :limit""")
                .param("unit", caller.value())
                .param("territory", territory == null ? null : territory.value())
                .param("text", text == null || text.isBlank() ? null : text.strip())
                .param("after", page.after().orElse(null))
                .param("limit", page.limit() + 1)
                .query((row, _) -> Sql.uuid(row, "id"))
                .list();
        var shown = Page.of(ids, page.limit(), UUID::toString);
        var known = technicians.findAllById(shown.items()).stream()
                .collect(Collectors.toMap(t -> t.id().value(), Function.identity()));
        var vans = vansOf(shown.items());
        return shown.map(id -> TechnicianView.of(Objects.requireNonNull(known.get(id)), vans.get(id), clock.instant()));
    }

    private Map<UUID, TechnicianView.VanView> vansOf(List<UUID> ids) {
        var vans = new HashMap<UUID, TechnicianView.VanView>();
        sql.sql("select id, plate, technician_id from van where technician_id = any(:technicians)")
                .param("technicians", ids.toArray(UUID[]::new))
                .query(row -> {
                    vans.put(
                            Sql.uuid(row, "technician_id"),
                            new TechnicianView.VanView(Sql.uuid(row, "id"), row.getString("plate")));
                });
        return vans;
    }

    Optional<TechnicianView.VanView> vanOf(TechnicianId technician) {
        return Optional.ofNullable(vansOf(List.of(technician.value())).get(technician.value()));
    }

    /** Gives a technician a van, making it known if it is new; takes the old one away. */
    void drive(TechnicianId technician, UnitId unit, @Nullable String plate) {
        sql.sql(
                        "update van set technician_id = null where technician_id = :technician and plate is distinct from :plate")
                .param("technician", technician.value())
                .param("plate", plate)
                .update();
        if (plate != null) {
            sql.sql("""
                            insert into van (id, plate, unit_id, technician_id) values (:id, :plate, :unit, :technician)
                            on conflict (plate) do update set technician_id = excluded.technician_id""")
                    .param("id", Ids.next())
                    .param("plate", plate)
                    .param("unit", unit.value())
                    .param("technician", technician.value())
                    .update();
        }
    }
}
