/** Service contracts as far as they set response times. */
@ApplicationModule(allowedDependencies = {"shared", "customers"})
@NullMarked
package dev.fixpoint.contracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
