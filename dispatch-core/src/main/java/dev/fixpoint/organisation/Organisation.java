package dev.fixpoint.organisation;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The tree of organisation units. */
@Service
public class Organisation {
    private final JdbcClient sql;

    Organisation(JdbcClient sql) {
        this.sql = sql;
    }

    /** The given unit and every unit below it, from the top down. */
    public List<OrganisationUnit> unitAndBelow(UnitId top) {
        return sql.sql(
                        "select * from organisation_unit where lineage @> array[:top] order by cardinality(lineage), name_zh")
                .param("top", top.value())
                .query(Organisation::unit)
                .list();
    }

    public Optional<OrganisationUnit> find(UnitId id) {
        return sql.sql("select * from organisation_unit where id = :id")
                .param("id", id.value())
                .query(Organisation::unit)
                .optional();
    }

    /** Whether a unit is the given one or below it. */
    public boolean isBelow(UnitId unit, UnitId top) {
        return sql.sql("select exists (select from organisation_unit where id = :unit and lineage @> array[:top])")
                .param("unit", unit.value())
                .param("top", top.value())
                .query(Boolean.class)
                .single();
    }

    /** The unit without a parent; absent only before any data is there. */
    public Optional<OrganisationUnit> headquarters() {
        return sql.sql("select * from organisation_unit where parent_id is null")
                .query(Organisation::unit)
                .optional();
    }

    /** Makes the unit at the top; there is exactly one. */
    public UnitId found(LocalText name) {
        var id = UnitId.next();
        sql.sql("""
                        insert into organisation_unit (id, kind, name_zh, name_en, lineage)
                        values (:id, 'HEADQUARTERS', :zh, :en, array[:id])""")
                .param("id", id.value())
                .param("zh", name.zh())
                .param("en", name.en())
                .update();
        return id;
    }

    private static OrganisationUnit unit(ResultSet row, int index) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new OrganisationUnit(
                new UnitId(row.getObject("id", UUID.class)),
                new LocalText(row.getString("name_zh"), row.getString("name_en")),
                OrganisationUnit.Kind.valueOf(row.getString("kind")),
                parent == null ? null : new UnitId(parent));
    }
}
