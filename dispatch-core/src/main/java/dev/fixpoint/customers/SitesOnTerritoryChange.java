package dev.fixpoint.customers;

import dev.fixpoint.organisation.TerritoryChanged;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sites follow the borders of territories at once, in the transaction that changes them: otherwise the very next import
 * would still be told that a site lies nowhere.
 */
@Component
class SitesOnTerritoryChange {
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    SitesOnTerritoryChange(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    @EventListener
    void on(TerritoryChanged change) {
        if (!change.newArea()) {
            return;
        }
        int moved = leave(change.territory().value()) + enter(change.territory().value());
        if (moved > 0) {
            events.publishEvent(new SitesRehomed(moved));
        }
    }

    /** Sites now outside go to another territory that covers them, or to none. */
    private int leave(UUID territory) {
        return sql.sql("""
                        update site s set territory_id =
                            (select t.id from territory t where ST_Covers(t.area, s.location) order by t.code limit 1)
                        where s.territory_id = :territory and not exists (
                            select from territory t where t.id = :territory and ST_Covers(t.area, s.location))""").param("territory", territory).update();
    }

    /** Sites that lay nowhere come in. */
    private int enter(UUID territory) {
        return sql.sql("""
                        update site s set territory_id = t.id from territory t
                        where t.id = :territory and s.territory_id is null and ST_Covers(t.area, s.location)""").param("territory", territory).update();
    }
}
