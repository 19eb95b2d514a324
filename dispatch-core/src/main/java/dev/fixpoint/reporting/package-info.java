/** Figures and lists across features, read by SQL. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "organisation",
            "map",
            "planning",
            "visits",
            "fieldwork",
            "warranties"
        })
@NullMarked
package dev.fixpoint.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
