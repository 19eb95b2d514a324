/** A believable city to try the product with; also the load generator for benchmarks. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "organisation",
            "customers",
            "assets",
            "technicians",
            "visits",
            "map"
        })
@NullMarked
package dev.fixpoint.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
