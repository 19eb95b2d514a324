package dev.fixpoint.testing;

import dev.fixpoint.customers.Customer;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.Visits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Gives visits to technicians by hand, outside every territory, so that no plan touches them; import it. */
@TestComponent
public class Routes {
    private static final Duration SERVICE = Duration.ofMinutes(45);

    private final Town town;
    private final Visits visits;
    private final JdbcClient sql;

    Routes(Town town, Visits visits, JdbcClient sql) {
        this.town = town;
        this.visits = visits;
        this.sql = sql;
    }

    /** Air conditioner maintenance of 45 minutes. */
    @Transactional
    public VisitId visit(Customer customer, TechnicianId technician, Instant startsAt) {
        var visit = visits.open(town.workOrder(customer, List.of()), "测试");
        sql.sql("update visit set territory_id = null where id = :visit")
                .param("visit", visit.value())
                .update();
        give(visit, technician, startsAt);
        return visit;
    }

    /** To this technician at this time, whoever had it before. */
    @Transactional
    public void give(VisitId visit, TechnicianId technician, Instant startsAt) {
        sql.sql("""
                        insert into placement (visit_id, technician_id, position, travel_seconds, arrives_at, starts_at, ends_at)
                        values (:visit, :technician, 0, 600, :from, :from, :to)
                        on conflict (visit_id) do update set technician_id = excluded.technician_id,
                            arrives_at = excluded.arrives_at, starts_at = excluded.starts_at, ends_at = excluded.ends_at""")
                .param("visit", visit.value())
                .param("technician", technician.value())
                .param("from", Sql.at(startsAt))
                .param("to", Sql.at(startsAt.plus(SERVICE)))
                .update();
        sql.sql("update visit set version = version + 1 where id = :visit")
                .param("visit", visit.value())
                .update();
    }
}
