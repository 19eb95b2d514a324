/** Organisation units and the territories they serve. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.fixpoint.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
