package dev.fixpoint.organisation;

import dev.fixpoint.shared.LocalText;
import dev.fixpoint.shared.SharedProblem;
import dev.fixpoint.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of organisation units. */
@Service
public class Organisation {
    private final JdbcClient sql;
    private final UnitDependents dependents;

    Organisation(JdbcClient sql, UnitDependents dependents) {
        this.sql = sql;
        this.dependents = dependents;
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

    /** @throws dev.fixpoint.shared.Refusal {@code not-found} if there is none, or it is not below the caller's */
    public OrganisationUnit get(UnitId id, UnitId caller) {
        return find(id).filter(u -> isBelow(u.id(), caller))
                .orElseThrow(() -> SharedProblem.NOT_FOUND.refuse(id.value()));
    }

    /**
     * The unit a request names in a field.
     *
     * @throws dev.fixpoint.shared.Refusal {@code unknown-unit} if it is not the caller's own or below it
     */
    public OrganisationUnit named(UnitId id, UnitId caller, String field) {
        return find(id).filter(u -> isBelow(u.id(), caller))
                .orElseThrow(() -> OrganisationProblem.UNKNOWN_UNIT.refuse().at(field, "unknown"));
    }

    /** Opens a branch or a store below a unit. */
    @Transactional
    public OrganisationUnit open(NewUnit request, UnitId caller) {
        var parent = named(request.parent(), caller, "parentId");
        if (!request.kind().mayStandBelow(parent.kind())) {
            throw OrganisationProblem.UNIT_MISPLACED.refuse().at("parentId", "misplaced");
        }
        var id = UnitId.next();
        sql.sql("""
                        insert into organisation_unit (id, parent_id, kind, name_zh, name_en, lineage)
                        select :id, p.id, :kind, :zh, :en, p.lineage || :id from organisation_unit p where p.id = :parent""")
                .param("id", id.value())
                .param("kind", request.kind().name())
                .param("zh", request.name().zh())
                .param("en", request.name().en())
                .param("parent", parent.id().value())
                .update();
        return get(id, caller);
    }

    @Transactional
    public OrganisationUnit rename(UnitId id, long seen, LocalText name, UnitId caller) {
        var unit = get(id, caller);
        var changed = sql.sql("""
                        update organisation_unit set name_zh = :zh, name_en = :en, version = version + 1
                        where id = :id and version = :seen""")
                .param("zh", name.zh())
                .param("en", name.en())
                .param("id", id.value())
                .param("seen", seen)
                .update();
        if (changed == 0) {
            throw SharedProblem.STALE.refuse(seen, unit.version());
        }
        return get(id, caller);
    }

    /**
     * Removes a unit that nothing depends on.
     *
     * @throws dev.fixpoint.shared.Refusal {@code unit-in-use}, naming what still belongs to it
     */
    @Transactional
    public void close(UnitId id, long seen, UnitId caller) {
        var unit = get(id, caller);
        if (unit.version() != seen) {
            throw SharedProblem.STALE.refuse(seen, unit.version());
        }
        if (unit.kind() == OrganisationUnit.Kind.HEADQUARTERS) {
            throw OrganisationProblem.HEADQUARTERS_STAY.refuse();
        }
        dependents.refuseIfAny(unit);
        sql.sql("delete from organisation_unit where id = :id")
                .param("id", id.value())
                .update();
    }

    private static OrganisationUnit unit(ResultSet row, int index) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new OrganisationUnit(
                new UnitId(row.getObject("id", UUID.class)),
                new LocalText(row.getString("name_zh"), row.getString("name_en")),
                OrganisationUnit.Kind.valueOf(row.getString("kind")),
                parent == null ? null : new UnitId(parent),
                row.getLong("version"));
    }
}
