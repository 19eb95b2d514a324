package dev.fixpoint.testing;

import dev.fixpoint.FixpointApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The core with a real database and running workers; one application for all tests that say this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = FixpointApplication.class)
@TestPropertySource(
        properties = {
            "fixpoint.planning.quick=300ms",
            "fixpoint.planning.improvement=500ms",
            "fixpoint.messages.every=1h", // tests of messages send by themselves
            "db-scheduler.polling-interval=200ms"
        })
@Import({TestDatabase.class, People.class, Town.class, Depot.class})
public @interface CoreTest {}
