/** Printed matter: sheets of paper in both languages, as PDF. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package dev.fixpoint.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
