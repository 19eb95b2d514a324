/** What models are guaranteed for, what services cost, and who pays for a job. */
@ApplicationModule(allowedDependencies = {"shared", "assets"})
@NullMarked
package dev.fixpoint.warranties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
