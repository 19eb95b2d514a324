/** Who is served: customers, their contacts and sites. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package dev.fixpoint.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
