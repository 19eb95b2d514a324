package dev.fixpoint.planning;

import dev.fixpoint.shared.TerritoryId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares two versions of a plan by what the revisions between them did. */
@Component
class Differences {
    private final JdbcClient sql;

    Differences(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param from below {@code to}, 0 for the time before the first revision */
    PlanDifference between(TerritoryId territory, long from, long to) {
        return PlanDifference.of(
                from, to, costAt(territory, from), costAt(territory, to), changes(territory, from, to));
    }

    private long costAt(TerritoryId territory, long version) {
        return sql.sql("""
                        select coalesce((select cost from plan_revision
                            where territory_id = :territory and number <= :version order by number desc limit 1), 0)""")
                .param("territory", territory.value())
                .param("version", version)
                .query(Long.class)
                .single();
    }

    private List<RevisionChange> changes(TerritoryId territory, long from, long to) {
        return sql.sql("""
                        with change as (
                            select c.*, row_number() over (partition by visit_id order by number) as first,
                                   row_number() over (partition by visit_id order by number desc) as last
                            from plan_change c where territory_id = :territory and number > :from and number <= :to)
                        select a.visit_id, v.number visit_number, cu.name customer_name,
                               a.before_technician_id, a.before_starts_at, b.name before_name,
                               z.after_technician_id, z.after_starts_at, n.name after_name
                        from change a join change z on z.visit_id = a.visit_id and z.last = 1
                            join visit v on v.id = a.visit_id
                            join work_order o on o.id = v.work_order_id
                            join customer cu on cu.id = o.customer_id
                            left join technician b on b.id = a.before_technician_id
                            left join technician n on n.id = z.after_technician_id
                        where a.first = 1
                          and (a.before_technician_id is distinct from z.after_technician_id
                            or abs(extract(epoch from z.after_starts_at - a.before_starts_at)) >= 60)
                        order by coalesce(z.after_starts_at, a.before_starts_at), v.number limit 2000""")
                .param("territory", territory.value())
                .param("from", from)
                .param("to", to)
                .query(Revisions::change)
                .list();
    }
}
