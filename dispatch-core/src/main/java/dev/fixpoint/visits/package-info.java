/** Work orders and the visits that carry them out, from request to report. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "customers",
            "assets",
            "contracts",
            "technicians",
            "tickets",
            "live"
        })
@NullMarked
package dev.fixpoint.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
