package dev.fixpoint.bookings;

import dev.fixpoint.planning.RoutePublished;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.VisitId;
import dev.fixpoint.visits.Visits;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A booking that is planned for the first time is confirmed: the wished window it lies in becomes the promise. */
@Component
class PromiseOnPublication {
    private final Visits visits;
    private final JdbcClient sql;

    PromiseOnPublication(Visits visits, JdbcClient sql) {
        this.visits = visits;
        this.sql = sql;
    }

    @ApplicationModuleListener
    void on(RoutePublished published) {
        sql.sql("""
                        select v.id from visit v join booking b on b.visit_id = v.id
                        where v.id = any(:visits) and not v.promised order by v.id""")
                .param("visits", published.visits().stream().map(VisitId::value).toArray(UUID[]::new))
                .query((row, _) -> new VisitId(Sql.uuid(row, "id")))
                .list()
                .forEach(visits::promise);
    }
}
