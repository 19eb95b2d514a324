/** Pictures that people send with what they book. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package dev.fixpoint.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
