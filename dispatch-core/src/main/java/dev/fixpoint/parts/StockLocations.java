package dev.fixpoint.parts;

import dev.fixpoint.organisation.Organisation;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.StockLocationId;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Warehouses, vans and places for faulty parts. Callers see those of their own unit and of those below it. */
@Service
public class StockLocations {
    private static final String BELOW = """
            select s.* from stock_location s join organisation_unit u on u.id = s.unit_id
            where u.lineage @> array[:unit::uuid]\s""";

    private final Organisation organisation;
    private final JdbcClient sql;

    StockLocations(Organisation organisation, JdbcClient sql) {
        this.organisation = organisation;
        this.sql = sql;
    }

    /** Warehouses first, then quarantine, then vans, each by code. */
    public List<StockLocation> below(UnitId caller) {
        return sql.sql(BELOW + "order by position(s.kind in 'WAREHOUSE QUARANTINE VAN'), s.code")
                .param("unit", caller.value())
                .query(StockLocations::location)
                .list();
    }

    /** @throws dev.fixpoint.shared.Refusal for a place that is not there or not within the caller's reach */
    public StockLocation get(StockLocationId id, UnitId caller) {
        return sql.sql(BELOW + "and s.id = :id")
                .param("unit", caller.value())
                .param("id", id.value())
                .query(StockLocations::location)
                .optional()
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
    }

    /** Where the parts of a technician's van lie, and whose van it is. */
    record VanPlace(StockLocationId place, UnitId unit) {}

    Optional<VanPlace> vanOf(TechnicianId technician) {
        return sql.sql("""
                        select s.id, s.unit_id from stock_location s join van v on v.id = s.van_id
                        where v.technician_id = :technician""")
                .param("technician", technician.value())
                .query((row, _) ->
                        new VanPlace(new StockLocationId(Sql.uuid(row, "id")), new UnitId(Sql.uuid(row, "unit_id"))))
                .optional();
    }

    /** Opens a warehouse or a place for faulty parts; a van's place comes with the van. */
    public StockLocation open(StockLocationKind kind, String code, LocalText name, UnitId unit, UnitId caller) {
        organisation.named(unit, caller, "unitId");
        var id = StockLocationId.next();
        try {
            sql.sql(
                            "insert into stock_location (id, kind, code, name_zh, name_en, unit_id) values (:id, :kind, :code, :zh, :en, :unit)")
                    .param("id", id.value())
                    .param("kind", kind.name())
                    .param("code", code)
                    .param("zh", name.zh())
                    .param("en", name.en())
                    .param("unit", unit.value())
                    .update();
        } catch (DuplicateKeyException _) {
            throw PartProblem.LOCATION_CODE_TAKEN.refuse(code).at("code", "taken");
        }
        return new StockLocation(id, kind, code, name);
    }

    private static StockLocation location(ResultSet row, int index) throws SQLException {
        return new StockLocation(
                new StockLocationId(Sql.uuid(row, "id")),
                StockLocationKind.valueOf(row.getString("kind")),
                row.getString("code"),
                Sql.text(row, "name"));
    }
}
