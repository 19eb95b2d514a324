package dev.fixpoint.live;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Tells every node of a change, when and only when the change is committed. */
@Service
public class LiveChanges {
    static final String CHANNEL = "fixpoint_live";

    private final JdbcClient sql;
    private final JsonMapper json;

    LiveChanges(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public void tell(LiveChange change) {
        sql.sql("select pg_notify(:channel, :payload)")
                .param("channel", CHANNEL)
                .param("payload", json.writeValueAsString(change))
                .query()
                .listOfRows();
    }
}
