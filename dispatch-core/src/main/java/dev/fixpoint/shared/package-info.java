/** Small types every feature speaks: texts, points, windows, pages, refusals. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.fixpoint.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
