/** Models sold and the installed units of them. */
@ApplicationModule(allowedDependencies = {"shared", "customers"})
@NullMarked
package dev.fixpoint.assets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
