package dev.fixpoint.demo;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes everything out of the tests' database but the starter catalogue. */
public final class EmptyDatabase {
    private EmptyDatabase() {}

    /** Waits for listeners that are still at work. */
    public static void empty(JdbcClient sql) {
        await().atMost(Duration.ofSeconds(5)).until(() -> atWork(sql) == 0);
        sql.sql(
                        "truncate organisation_unit, territory, product, part, map_feature, event_publication restart identity cascade")
                .update();
    }

    private static long atWork(JdbcClient sql) {
        return sql.sql("select count(*) from event_publication where status is distinct from 'FAILED'")
                .query(Long.class)
                .single();
    }
}
