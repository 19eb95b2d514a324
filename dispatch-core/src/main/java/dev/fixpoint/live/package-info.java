/** Tells every node, and through it every open screen, what has changed. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.fixpoint.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
