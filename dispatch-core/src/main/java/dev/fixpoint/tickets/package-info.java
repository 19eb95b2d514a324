/** Whatever a customer raises. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "customers", "assets"})
@NullMarked
package dev.fixpoint.tickets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
