package dev.fixpoint.visits;

import dev.fixpoint.customers.SitesRehomed;
import dev.fixpoint.shared.Sql;
import dev.fixpoint.shared.TerritoryId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open visits that nobody could plan, for lack of a territory, get one. What stands in a plan stays there. */
@Component
class VisitsOnRehoming {
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    VisitsOnRehoming(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    @EventListener
    void on(SitesRehomed change) {
        sql.sql("""
                        update visit v set territory_id = s.territory_id, version = v.version + 1
                        from work_order w join site s on s.id = w.site_id
                        where w.id = v.work_order_id and v.territory_id is null and s.territory_id is not null
                          and v.state in ('PLANNED', 'ACCEPTED')
                        returning v.territory_id""").query((row, _) -> new TerritoryId(Sql.uuid(row, "territory_id"))).stream()
                .distinct()
                .forEach(territory -> events.publishEvent(new WorkChanged(territory)));
    }
}
