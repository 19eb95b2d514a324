/** Vector tiles of the imported road data. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.fixpoint.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
