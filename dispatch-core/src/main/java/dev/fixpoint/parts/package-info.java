/** Spare parts: the catalogue, where they lie, what moved, what is kept for visits. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package dev.fixpoint.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
