/** A customer asks for a visit at a wished time. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "secrets",
            "documents",
            "organisation",
            "customers",
            "assets",
            "parts",
            "warranties",
            "photos",
            "tickets",
            "visits",
            "planning"
        })
@NullMarked
package dev.fixpoint.bookings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
