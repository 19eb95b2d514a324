package dev.fixpoint.identity;

import dev.fixpoint.shared.UnitId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the technician or customer of an account is one the administrator may see. */
@Component
class AccountLinks {
    private final JdbcClient sql;

    AccountLinks(JdbcClient sql) {
        this.sql = sql;
    }

    void check(Account account, UnitId caller) {
        if (account.technician() != null
                && !isBelow("technician", account.technician().value(), caller)) {
            throw AccountProblem.TECHNICIAN_LINK.refuse().at("technicianId", "unknown");
        }
        if (account.customer() != null
                && !isBelow("customer", account.customer().value(), caller)) {
            throw AccountProblem.CUSTOMER_LINK.refuse().at("customerId", "unknown");
        }
    }

    private boolean isBelow(String table, UUID id, UnitId caller) {
        return sql.sql("""
                        select exists (select from %s x join organisation_unit u on u.id = x.unit_id
                        where x.id = :id and u.lineage @> array[:unit::uuid])""".formatted(table))
                .param("id", id)
                .param("unit", caller.value())
                .query(Boolean.class)
                .single();
    }
}
