/** Keys of this installation, what it signs with them, and what is kept of secrets. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.fixpoint.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
