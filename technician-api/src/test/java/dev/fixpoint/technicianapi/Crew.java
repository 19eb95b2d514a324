package dev.fixpoint.technicianapi;

import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TechnicianId;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.Phone;
import dev.fixpoint.testing.TestClient;
import dev.fixpoint.testing.Town;
import dev.fixpoint.visits.Visits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Technicians with phones, and visits placed by hand where no plan touches them; import it. */
@TestComponent
class Crew {
    private final Town town;
    private final People people;
    private final Visits visits;
    private final JdbcClient sql;

    Crew(Town town, People people, Visits visits, JdbcClient sql) {
        this.town = town;
        this.people = people;
        this.visits = visits;
        this.sql = sql;
    }

    Town.Place place() {
        return town.found();
    }

    TechnicianId technician(Town.Place place, String name) {
        return town.technician(place, name, Map.of());
    }

    Phone phone(int port, Town.Place place, TechnicianId technician) {
        return new Phone(TestClient.on(port).withToken(people.tokenOfTechnician(technician.value(), place.unit())));
    }

    /** A visit of 45 minutes for somebody, from so many minutes from now. */
    VisitId visit(Town.Place place, TechnicianId technician, int inMinutes) {
        return visit(place, technician, inMinutes, "AIRCON_MAINTENANCE");
    }

    VisitId visit(Town.Place place, TechnicianId technician, int inMinutes, String serviceType) {
        var visit = visits.open(town.workOrder(town.customer(place, "张三"), serviceType, List.of(), null), "测试");
        sql.sql("update visit set territory_id = null where id = :visit")
                .param("visit", visit.value())
                .update();
        give(visit, technician, Instant.now().plus(Duration.ofMinutes(inMinutes)));
        return visit;
    }

    /** What a re-plan does: from now on the visit is somebody's, and its version is another. */
    void give(VisitId visit, TechnicianId technician, Instant startsAt) {
        sql.sql("""
                        insert into placement (visit_id, technician_id, position, travel_seconds, arrives_at, starts_at, ends_at)
                        values (:visit, :technician, 0, 600, :from, :from, :to)
                        on conflict (visit_id) do update set technician_id = excluded.technician_id,
                            starts_at = excluded.starts_at, arrives_at = excluded.arrives_at, ends_at = excluded.ends_at""")
                .param("visit", visit.value())
                .param("technician", technician.value())
                .param("from", Sql.at(startsAt))
                .param("to", Sql.at(startsAt.plus(Duration.ofMinutes(45))))
                .update();
        sql.sql("update visit set version = version + 1 where id = :visit")
                .param("visit", visit.value())
                .update();
    }

    String stateOf(VisitId visit) {
        return sql.sql("select state from visit where id = :visit")
                .param("visit", visit.value())
                .query(String.class)
                .single();
    }

    int events(VisitId visit, String kind) {
        return sql.sql("select count(*) from visit_event where visit_id = :visit and kind = :kind")
                .param("visit", visit.value())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
