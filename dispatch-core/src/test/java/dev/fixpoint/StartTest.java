package dev.fixpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixpoint.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "db-scheduler.enabled=false")
@Import(TestDatabase.class)
class StartTest {
    @Autowired
    private JdbcClient sql;

    @Test
    void an_empty_database_is_migrated_and_the_entities_fit_it() {
        var skills = sql.sql("select count(*) from skill").query(Integer.class).single();

        assertThat(skills).isPositive();
    }
}
