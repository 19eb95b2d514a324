/** Who is calling and what they may do: users, roles, tokens. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package dev.fixpoint.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
