package dev.fixpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(FixpointApplication.class);

    @Test
    void every_package_uses_only_what_it_declares() {
        modules.verify();
    }

    @Test
    void the_modules_are_these() {
        assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "assets",
                        "bookings",
                        "contracts",
                        "customers",
                        "demo",
                        "documents",
                        "fieldwork",
                        "http",
                        "identity",
                        "imports",
                        "live",
                        "map",
                        "notifications",
                        "organisation",
                        "parts",
                        "photos",
                        "planning",
                        "reporting",
                        "roads",
                        "secrets",
                        "shared",
                        "solver",
                        "technicians",
                        "tickets",
                        "visits",
                        "warranties");
    }
}
