package dev.fixpoint.web;

import dev.fixpoint.FixpointApplication;
import dev.fixpoint.testing.People;
import dev.fixpoint.testing.TestDatabase;
import dev.fixpoint.testing.Town;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole product on a free port with a real database; one application for all tests that say this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = FixpointApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "fixpoint.limits.per-second=10000",
            "fixpoint.limits.burst=10000",
            "fixpoint.limits.sign-ins-per-minute=10000",
            "fixpoint.limits.holds-per-minute=10000",
            "fixpoint.planning.quick=300ms",
            "fixpoint.planning.improvement=500ms",
            "fixpoint.planning.breath=50ms",
            "fixpoint.planning.proposal=500ms"
        })
@Import({TestDatabase.class, People.class, Town.class})
@interface WebTest {}
