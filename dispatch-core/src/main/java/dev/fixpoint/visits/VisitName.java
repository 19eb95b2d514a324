package dev.fixpoint.visits;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.VisitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people call a visit. */
public record VisitName(String number, String customer) {
    static Map<VisitId, VisitName> read(JdbcClient sql, Collection<VisitId> ids) {
        var names = new HashMap<VisitId, VisitName>();
        sql.sql("""
                        select v.id, v.number, c.name from visit v
                            join work_order o on o.id = v.work_order_id join customer c on c.id = o.customer_id
                        where v.id = any(:ids)""")
                .param("ids", ids.stream().map(VisitId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(
                            new VisitId(Sql.uuid(row, "id")),
                            new VisitName(row.getString("number"), row.getString("name")));
                });
        return names;
    }
}
