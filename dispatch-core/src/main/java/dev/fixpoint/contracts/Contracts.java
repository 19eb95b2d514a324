package dev.fixpoint.contracts;

import dev.fixpoint.shared.CustomerId;
import dev.fixpoint.shared.Sql;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Service contracts, as far as they set response times. */
@Service
public class Contracts {
    private final JdbcClient sql;

    Contracts(JdbcClient sql) {
        this.sql = sql;
    }

    public List<ServiceContract> of(CustomerId customer) {
        return sql.sql("select * from service_contract where customer_id = :customer order by starts_on desc")
                .param("customer", customer.value())
                .query((row, _) -> new ServiceContract(
                        Sql.uuid(row, "id"),
                        row.getString("number"),
                        Sql.text(row, "name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        Duration.ofHours(row.getInt("response_hours"))))
                .list();
    }

    /**
     * By when somebody has to be there for a request made now; the strictest contract decides.
     *
     * @return empty without a contract in force
     */
    public Optional<Instant> responseDeadline(CustomerId customer, Instant requestedAt) {
        return sql.sql("""
                        select min(response_hours) from service_contract
                        where customer_id = :customer and :day >= starts_on and :day < ends_on
                        having count(*) > 0""")
                .param("customer", customer.value())
                .param("day", Sql.at(requestedAt).toLocalDate())
                .query(Integer.class)
                .optional()
                .map(hours -> requestedAt.plus(Duration.ofHours(hours)));
    }
}
